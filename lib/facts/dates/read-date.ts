import { monthNumber } from "@/lib/domain/month-names";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { type DateReading, dateReading } from "./date-reading";
import { decade, isYearToken, type YearBehind, yearOfEra, years } from "./read-year";
import { ABOUT_WORDS, INDONESIAN_SEASONS, PART_WORDS, SEASONS, WEEKDAYS } from "./words";

/** The date that begins at a token: no preposition, no article. A bare year needs `isYear`'s company. */
export function dateAt(tokens: Token[], at: number): DateReading | null {
  const word = lower(tokens, at);
  if (!opensDate(tokens[at])) return null;
  if (WEEKDAYS.has(word)) {
    const comma = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
    const after = lower(tokens, comma) === "the" ? comma + 1 : comma;
    const date = dayFirst(tokens, after) ?? monthFirst(tokens, after);
    return date;
  }
  if (ABOUT_WORDS.has(word)) {
    const dot = tokens[at + 1]?.text === "." ? 1 : 0;
    const date = plainDate(tokens, at + 1 + dot, true);
    return date && !date.value.includes("/")
      ? dateReading(date.to, `${date.value}~`, date.grain, date.explicit)
      : null;
  }
  if (PART_WORDS.has(word)) {
    const next = /^(?:tahun|bulan|the|of|-)$/.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
    const date = plainDate(tokens, next, true);
    return date && date.grain !== "day" ? date : null;
  }
  return plainDate(tokens, at, false);
}

/** The date behind a word that says it is one, "since 1998": a bare year needs no other company. */
export function ledDateAt(tokens: Token[], at: number): DateReading | null {
  return opensDate(tokens[at]) ? plainDate(tokens, at, true) : null;
}

/** Whether a date can begin with the word at all, which few do. */
const opensDate = ofWord((written) => {
  const word = written.toLowerCase();
  return (
    /\d/.test(word) ||
    monthNumber(word) !== null ||
    /^(?:musim|ad)$/.test(word) ||
    [WEEKDAYS, ABOUT_WORDS, PART_WORDS, SEASONS].some((words) => words.has(word))
  );
});

function plainDate(tokens: Token[], at: number, led: boolean): DateReading | null {
  return (
    iso(tokens, at) ??
    dayFirst(tokens, at) ??
    monthFirst(tokens, at) ??
    season(tokens, at) ??
    decade(tokens, at) ??
    years(tokens, at, led)
  );
}

function iso(tokens: Token[], at: number): DateReading | null {
  if (tokens[at + 1]?.text !== "-") return null;
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5);
  if (dash?.text !== "-" || dash2?.text !== "-" || !year || !month || !day) return null;
  const value = `${year.text}-${month.text}-${day.text}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || year.end !== dash.start || dash2.end !== day.start)
    return null;
  return isDay(Number(month.text), Number(day.text))
    ? dateReading(at + 5, value, "day", true)
    : null;
}

/** "3 January 2020", "the 3rd of January, 2020", "3–5 January 2020", "8 January". */
function dayFirst(tokens: Token[], at: number): DateReading | null {
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  let next = at + 1;
  const last = lastDay(tokens, at, next);
  if (last !== null) next += 2;
  if (lower(tokens, next) === "of") next++;
  const month = monthAt(tokens, next);
  if (month === null || !isDay(month, last ?? day) || (last !== null && last <= day)) return null;
  next++;
  if (tokens[next]?.text === "." && /^\p{L}{3,4}$/u.test(tokens[next - 1]?.text ?? "")) next++;
  const year = yearBehind(tokens, next);
  return finish(year, month, day, last, year ? year.to : next);
}

/** "January 3, 2020", "January 3–5, 2020", "January 2020", "July 22". */
function monthFirst(tokens: Token[], at: number): DateReading | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const next =
    tokens[at + 1]?.text === "." && (tokens[at]?.text.length ?? 9) <= 4 ? at + 2 : at + 1;
  const day = dayNumber(tokens[next]);
  if (day !== null && isDay(month, day)) {
    const ranged = lastDay(tokens, at, next + 1);
    const to = ranged !== null ? next + 3 : next + 1;
    const year = yearBehind(tokens, to);
    return finish(year, month, day, ranged, year ? year.to : to);
  }
  const year = yearBehind(tokens, next);
  // "31 February 2020" is no day, and no month either
  if (!year || dayNumber(tokens[at - 1]) !== null) return null;
  return dateReading(year.to, `${year.value}-${pad(month)}`, "month", true);
}

/** The last day of "3–5 May", "from 3 to 5 May", "between 3 and 5 May", "3 and 4 May"; `at` is behind the first. */
function lastDay(tokens: Token[], from: number, at: number): number | null {
  const joiner = lower(tokens, at);
  const lead = lower(tokens, from - 1);
  const last = JOINS_DAYS.test(joiner) ? dayNumber(tokens[at + 1]) : null;
  if (last === null || /^[–-]$/.test(joiner)) return last;
  if (joiner === "and" && lead !== "between") {
    const first = dayNumber(tokens[at - 1]);
    return first !== null && last === first + 1 ? last : null;
  }
  return /^(?:from|between)$/.test(lead) ? last : null;
}

const JOINS_DAYS = /^(?:[–-]|to|and|until|through)$/;

/** A year behind a month or day, perhaps after a comma or "of" or "tahun": "31 BC", "AD 79". */
function yearBehind(tokens: Token[], at: number): YearBehind | null {
  const skip = /^(?:,|of|tahun)$/.test(lower(tokens, at)) ? at + 1 : at;
  const year = tokens[skip];
  const era = yearOfEra(tokens, skip, true);
  if (era) return era;
  return isYearToken(year) ? { value: year?.text ?? "", to: skip + 1 } : null;
}

function finish(
  year: YearBehind | null,
  month: number,
  day: number,
  last: number | null,
  to: number,
): DateReading {
  const head = `${year?.value ?? "XXXX"}-${pad(month)}-`;
  const value = last === null ? head + pad(day) : `${head}${pad(day)}/${head}${pad(last)}`;
  return dateReading(to, value, last === null ? "day" : "interval", year !== null);
}

function season(tokens: Token[], at: number): DateReading | null {
  const english = SEASONS.get(lower(tokens, at));
  const indonesian =
    lower(tokens, at) === "musim" ? INDONESIAN_SEASONS.get(lower(tokens, at + 1)) : undefined;
  const code = english ?? indonesian;
  if (!code) return null;
  const year = yearBehind(tokens, at + (english ? 1 : 2));
  return year && dateReading(year.to, `${year.value}-${code}`, "season", true);
}

function dayNumber(token: Token | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.text ?? "")?.[1];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** Months are written with a capital, so that "may" and "march" are verbs. */
function monthAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  return token && UPPER_CASE.test(token.text) ? monthNumber(token.text) : null;
}

const UPPER_CASE = /^\p{Lu}/u;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] ?? 0);
}

function lower(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
