import type { Token } from "@/lib/text/document";
import { AT_DATE, WEEKDAYS } from "./words";

/** What a preposition says of the event and the date: at it, from it on, up to it, not later than it. */
export type Relation = "at" | "since" | "until" | "by" | "range" | "none";

const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night|eve|malam|pagi|sore|siang)$/;

const BEFORE_DATE = [/^the$/, /^(?:tahun|tanggal|bulan|year|month)$/, /^(?:the|hari|bulan|tahun)$/];

/** The token before, if it is one of the words and behind the floor; else the same. */
function skipped(tokens: Token[], from: number, floor: number, words: RegExp): number {
  return from > floor && words.test(lower(tokens, from - 1)) ? from - 1 : from;
}

/** "at dawn on 19 April" */
function isTimeOfDay(tokens: Token[], at: number): boolean {
  return (
    lower(tokens, at) === "at" &&
    /^(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight)$/.test(
      lower(tokens, at + 1),
    )
  );
}

/** The preposition before a date and what it says. */
export function leadOf(
  tokens: Token[],
  at: number,
  floor: number,
): { from: number; relation: Relation } {
  let from = at;
  for (const pattern of BEFORE_DATE) from = skipped(tokens, from, floor, pattern);
  if (WEEKDAYS.has(lower(tokens, from - 1))) from--;
  from = skipped(tokens, from, floor, /^hari$/);
  if (
    lower(tokens, from - 1) === "of" &&
    /^(?:end|beginning|start|middle|month|year)$/.test(lower(tokens, from - 2))
  )
    from -= 2;
  else if (lower(tokens, from - 1) === "of" && PARTS_OF_DAY.test(lower(tokens, from - 2)))
    from -= 2;
  from = skipped(tokens, from, floor, /^the$/);
  const word = from > floor ? lower(tokens, from - 1) : "";
  if (word === "on" && from - 3 >= floor && isTimeOfDay(tokens, from - 3))
    return { from: from - 3, relation: "at" };
  if (AT_DATE.has(word) || /^(?:during|within)$/.test(word)) {
    // "was president beginning in 1997": from then on
    const opens = from - 1 > floor && /^(?:beginning|starting)$/.test(lower(tokens, from - 2));
    return opens ? { from: from - 2, relation: "since" } : { from: from - 1, relation: "at" };
  }
  if (/^(?:since|sejak|mulai)$/.test(word)) return { from: from - 1, relation: "since" };
  if (/^(?:until|till|sampai|hingga)$/.test(word)) return { from: from - 1, relation: "until" };
  if (word === "by") return { from: from - 1, relation: "by" };
  if (/^(?:from|between|dari|antara)$/.test(word))
    return { from: from - 1, relation: word === "from" ? "since" : "none" };
  // "Tahun 2012, Soleimani …": the word for year is enough at the head of a sentence
  if (from === 0 && /^(?:tahun|tanggal)$/.test(lower(tokens, 0)) && at > 0)
    return { from: 0, relation: "at" };
  return { from, relation: "none" };
}

function lower(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
