import type { Token } from "@/lib/text/document";
import type { NameSpan } from "./scan";
import { COUNTRY_WORDS, EVENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "./words";

export const NAME_KINDS = ["person", "organisation", "place", "event", "unknown"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const AFTER_PLACE = new Set(["in", "near", "di"]);

/** What a name most likely names, from its own words and those around it; unknown when they do not say. */
export function kindOfName(span: NameSpan, tokens: Token[]): NameKind {
  const words = tokens.slice(span.from, span.to).map((token) => token.lower);
  const head = headOf(words);
  if (words.length === 1 && COUNTRY_WORDS.has(head)) return "place";
  if (EVENT_WORDS.has(head) || words[0] === "operation") return "event";
  if (ORGANISATION_WORDS.has(head)) return "organisation";
  if (PLACE_WORDS.has(head)) return "place";
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return "organisation";
  if (PLACE_STARTS.has(words[0] ?? "")) return "place";
  if (span.title) return "person";
  const before = tokens[span.from - 1]?.lower ?? "";
  if (words.length === 1 && AFTER_PLACE.has(before)) return "place";
  return isPersonByContext(span, tokens) ? "person" : "unknown";
}

/** The word that carries the sense: the last one, or the one before "of"; in Indonesian the first. */
function headOf(words: string[]): string {
  const first = words[0] ?? "";
  if (
    /^(?:kementerian|departemen|universitas|partai|badan|dewan|komisi|lembaga|majelis|mahkamah|kedutaan|pasukan|pemerintah|perang|revolusi|pertempuran|konferensi|perjanjian|gunung|pulau|sungai|kota|provinsi|kabupaten|bandar|bandara)$/.test(
      first,
    )
  )
    return first;
  const of = words.indexOf("of");
  const last = words.at(-1) ?? "";
  if (of > 0) return words[of - 1] ?? "";
  return /^(?:[ivx]+|\d+)$/.test(last) ? (words.at(-2) ?? last) : last;
}

/** Words that begin the names of places more often than those of persons. */
const PLACE_STARTS = new Set(
  "new san los las santa fort port north south east west upper lower great united mount lake cape saudi costa puerto el rio hong kota tanjung".split(
    " ",
  ),
);

const PERSON_VERBS = new Set(
  "said says told wrote added tweeted argued born died married graduated studied mengatakan menyatakan menulis lahir meninggal menikah wafat".split(
    " ",
  ),
);

function isPersonByContext(span: NameSpan, tokens: Token[]): boolean {
  if (span.to - span.from < 2 || span.to - span.from > 5) return false;
  const next = tokens[span.to]?.lower ?? "";
  if (PERSON_VERBS.has(next)) return true;
  if (next === "was" || next === "is") return PERSON_VERBS.has(tokens[span.to + 1]?.lower ?? "");
  if (next === "(" && tellsLife(tokens, span.to)) return true;
  // an age after the name: "Soleimani, 62,"
  const age = tokens[span.to + 1];
  return (
    next === "," &&
    age?.kind === "number" &&
    /^\d{1,2}$/.test(age.text) &&
    tokens[span.to + 2]?.text === ","
  );
}

/** A bracket with a birth in it, or with two years and a dash. */
function tellsLife(tokens: Token[], at: number): boolean {
  const bracket: string[] = [];
  for (let i = at + 1; i < Math.min(tokens.length, at + 40); i++) {
    const text = tokens[i]?.lower ?? "";
    if (text === ")") break;
    bracket.push(text);
  }
  if (bracket.some((word) => word === "born" || word === "lahir")) return true;
  const years = bracket.filter((word) => /^1[0-9]\d{2}$|^20\d{2}$/.test(word));
  return years.length === 2 && bracket.some((word) => /^[–-]$/.test(word));
}
