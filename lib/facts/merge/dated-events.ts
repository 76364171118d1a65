import type { Token } from "@/lib/text/document";
import { nameAt, spanOf } from "../names/scan";
import type { Reading } from "./described";

/** What a name before it makes an event. */
export const DATED_NOUNS: ReadonlySet<string> = new Set(
  "crisis war conflict uprising revolution earthquake crash disaster standoff".split(" "),
);

/** "the 2019–2022 Northern Gulf crisis" and "the Northern Gulf crisis": a name, and what happened there. */
export function datedEventAt(tokens: Token[], noun: number): Reading[] {
  const word = tokens[noun]?.text ?? "";
  if (!DATED_NOUNS.has(word)) return [];
  let at = noun;
  while (/^\p{Lu}/u.test(tokens[at - 1]?.text ?? "")) at--;
  const name = at < noun ? nameAt(tokens, at) : null;
  if (!name || name.title || name.from !== at || name.to !== noun) return [];
  const from = startOfYears(tokens, at);
  const key = `event ${name.text.toLowerCase()} ${word}`;
  const span = { from, to: noun + 1, kind: "event" as const, key };
  if (from === at) return [{ ...span, why: "is the event without its years", weak: true }];
  const years = spanOf(tokens, from, at).text;
  return [{ ...span, why: "is the event with its years", years }];
}

/** Where "2019–2022" or "2019" before a name begins; the name itself where there is none. */
function startOfYears(tokens: Token[], at: number): number {
  const isYear = (index: number) => /^(?:1\d{3}|20\d{2})$/.test(tokens[index]?.text ?? "");
  if (!isYear(at - 1)) return at;
  return /^[–-]$/.test(tokens[at - 2]?.text ?? "") && isYear(at - 3) ? at - 3 : at - 1;
}
