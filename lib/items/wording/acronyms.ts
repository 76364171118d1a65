import type { Language } from "@/lib/domain/fact";
import type { Collection } from "../collection";
import { nameInSentence } from "./phrases";

/** Short forms that everybody knows better than what they stand for. */
const KNOWN = new Set(
  (
    "US U.S USA U.S.A UK U.K UN U.N EU FBI CIA NASA NATO BBC CNN NBC ABC CBS MTV UNESCO UNICEF FIFA UEFA IMF AIDS HIV DNA OPEC ASEAN " +
    "UC UCLA MIT BA BS BSc MA MSc MBA PhD CEO COO CFO MP MEP LP EP CD DVD AFL FC NBA NFL MLB NHL IBM AT&T TV II III IV VI VII VIII IX XI XII XIII XIV XV XVI RI DPR MPR TNI KPK PBB PSSI KPU"
  ).split(" "),
);

const ACRONYM = /(?<![\p{L}\p{N}&.-])\p{Lu}[\p{Lu}.&]*\p{Lu}(?![\p{L}\p{N}&-])/gu;

/** "PMF" of "Popular Mobilization Forces"; small words count for nothing. */
function initialsOf(name: string): string {
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join("") : "";
}

/** What the collection says that a short form stands for; null where it says nothing. */
function longForm(short: string, collection: Collection): string | null {
  const { forms } = collection.named(short);
  return forms.find((form) => initialsOf(form) === short.replaceAll(".", "")) ?? null;
}

/** Whether what stands there is all that follows a preposition: "of UNAMA", not "of UNAMA staff" or "of the UNAMA". */
function isWholeObject(phrase: string, start: number, end: number): boolean {
  return BEHIND.test(phrase.slice(0, start)) && AHEAD.test(phrase.slice(end));
}
const BEHIND = /\b(?:of|for|to|in|at|by|from|with|joined|left) $/;
const AHEAD = /^(?:$|[,.;?]| (?:in|on|at|and|from|until|since|for|as|by|with|to)\b)/;

/**
 * A phrase with its short forms written out, as the collection does somewhere; null where one of
 * them is neither written out anywhere nor known to everybody.
 */
export function spelledOut(phrase: string, lang: Language, collection: Collection): string | null {
  // short forms of one language are seldom written out in the other
  if (lang === "id") return phrase;
  let unknown = false;
  const words = phrase.replace(ACRONYM, (short, at: number) => {
    if (KNOWN.has(short.replace(/\\.$/, ""))) return short;
    const long = longForm(short, collection);
    if (long === null) unknown = true;
    if (long === null || !isWholeObject(phrase, at, at + short.length)) return long ?? short;
    // "the head of UNAMA" is the head of the United Nations Assistance Mission in Afghanistan
    return nameInSentence(long, lang, collection);
  });
  return unknown ? null : words.replace(/(?<=s['’])s(?!\p{L})/gu, "");
}
