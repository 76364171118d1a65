import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { NamePlace } from "../names/names-of";
import { onceOf } from "../once";
import { clockBeside } from "./clock";
import { type DateReading, dateReading } from "./date-reading";
import { joinerAt } from "./joiner";
import { leadOf, type Relation } from "./lead";
import { dateAt } from "./read-date";
import { untilEvent } from "./until-event";
import { AFTER_YEAR, BEFORE_CHRIST, DASHES } from "./words";

/** A date in a sentence. `from` to `to` are its tokens with the preposition that ties it to the rest. */
export type TimeExpression = {
  from: number;
  to: number;
  /** The first token of the date itself. */
  core: number;
  /** An EDTF value; without a year it begins with XXXX. */
  value: string;
  grain: DateReading["grain"];
  relation: Relation;
  /** The year is told. */
  explicit: boolean;
  /** Where it is told, if not in the expression. */
  year?: NamePlace;
  /** It is that of a date that got its own from another, stands in the same sentence, or was told last; or last in the section. */
  near?: "before" | "section";
};

/** It tells at which day, or in which month, or on which few days. */
export function isByTheDay({ grain, relation, value }: TimeExpression): boolean {
  if (value.endsWith("~")) return false;
  if (relation === "range") return /^(\d{4}-\d\d)-\d\d\/\1-\d\d$/.test(value);
  return relation === "at" && (grain === "day" || grain === "month");
}

/** The dates of a sentence from left to right. Linear, and read once: the sentences behind it ask again for its years. */
export const timesIn = onceOf(readTimes);

function readTimes(tokens: Token[]): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  // every date has a number in it
  if (!tokens.some(hasDigit)) return found;
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const reading = dateAt(tokens, at);
    if (!reading || isTail(tokens, at)) continue;
    const time = withSurroundings(tokens, at, reading, floor);
    const whole = time && untilEvent(tokens, time);
    if (whole) found.push(whole);
    else if (time) found.push(time);
    at = Math.max(at, (time?.to ?? reading.to) - 1);
    floor = at + 1;
  }
  return found;
}

const hasDigit = ofWord((word) => /\d/.test(word));

/** The second half of "2019–2022 crisis" is no date of its own. */
function isTail(tokens: Token[], at: number): boolean {
  return /^[–/-]$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "number";
}

function withSurroundings(
  tokens: Token[],
  at: number,
  first: DateReading,
  floor: number,
): TimeExpression | null {
  // the first of "334–323 BC": of the same era, but a number of its own
  if (BEFORE_CHRIST.has(lower(tokens, first.to)) || isPartOfName(tokens, at, first)) return null;
  const range = rangeAt(tokens, at, first);
  const reading = range ?? first;
  const { from, relation } = leadOf(tokens, at, floor);
  if (isRunOn(tokens, from)) return null;
  const isRange = range !== null || first.value.includes("/");
  const clock = isRange || reading.grain !== "day" ? null : clockBeside(tokens, from, reading.to);
  const value = reading.explicit && clock ? reading.value + clock.suffix : reading.value;
  return {
    from: clock?.from ?? from,
    to: clock?.to ?? reading.to,
    core: at,
    value: relate(value, relation, isRange),
    grain: reading.grain,
    relation: isRange ? "range" : relation,
    explicit: reading.explicit,
  };
}

/** "at the Olympics In June he was": a sentence begins here, whose end before has no full stop. */
function isRunOn(tokens: Token[], from: number): boolean {
  // a word or two before it are the rest of something that was cut off
  if (from < 3 || !/^(?:In|On|At|During|Since|From|By)$/.test(tokens[from]?.text ?? ""))
    return false;
  const before = tokens[from - 1];
  return before?.kind === "word" || before?.kind === "number";
}

/** "at the June 1927 general election": the month is part of what the event is called. */
function isPartOfName(tokens: Token[], at: number, { grain, to }: DateReading): boolean {
  const next = tokens[to];
  return (
    (grain === "month" || grain === "day" || grain === "decade") &&
    lower(tokens, at - 1) === "the" &&
    next?.kind === "word" &&
    (grain === "decade" || /^\p{Ll}/u.test(next.text)) &&
    !AFTER_YEAR.has(next.text)
  );
}

function relate(value: string, relation: Relation, isRange: boolean): string {
  if (isRange) return value;
  if (relation === "since") return `${value}/..`;
  return relation === "until" || relation === "by" ? `../${value}` : value;
}

/** "11 March 1957 – 3 January 2020", "from 2003 to 2006", "between 1939 and 1945". */
function rangeAt(tokens: Token[], at: number, first: DateReading): DateReading | null {
  const isWhole = first.explicit && first.grain === "day";
  if (tokens[first.to]?.text === "," && !isWhole) return null;
  const to = joinerAt(tokens, first.to);
  const joiner = lower(tokens, to);
  const between =
    /^(?:between|antara)$/.test(lower(tokens, at - 1)) && /^(?:and|dan)$/.test(joiner);
  if (!between && !DASHES.has(joiner)) return null;
  if (/^(?:to|until|through|till)$/.test(joiner) && !/^(?:from)$/.test(lower(tokens, at - 1)))
    return null;
  const second = dateAt(tokens, to + 1) ?? dateAt(tokens, to + 2);
  if (!second?.explicit || second.value.includes("/")) return null;
  if (second.to - to > 8) return null;
  const start = first.explicit ? first.value : withYearOf(first.value, second.value);
  if (isEarly(first) || isEarly(second)) return null;
  if (start === null || start.includes("/") || start.slice(0, 4) > second.value.slice(0, 4))
    return null;
  return dateReading(second.to, `${start}/${second.value}`, second.grain, second.explicit);
}

/** Of a year of three digits or before Christ: a range of two is written in too many ways. */
function isEarly({ value }: DateReading): boolean {
  return /^(?:0|-)/.test(value);
}

function withYearOf(partial: string, whole: string): string | null {
  return /^XXXX/.test(partial) ? whole.slice(0, 4) + partial.slice(4) : null;
}

function lower(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
