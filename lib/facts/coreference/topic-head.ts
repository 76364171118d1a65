import type { Token } from "@/lib/text/document";
import { behindNickname, isCapitalised } from "../names/name-word";

/** An opening that takes longer to say what it is about does not say it plainly. */
export const LONGEST_HEAD = 12;
const LONGEST_OPENING = 80;

/** Where the name ends that the sentence begins with: capitalised words and what joins them. */
export function headEnd(tokens: Token[], from: number): number | null {
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST_HEAD)) {
    const nickname = to > from ? behindNickname(tokens, to) : null;
    if (nickname === null && !belongs(tokens, to, from)) break;
    to = nickname ?? to + 1;
  }
  while (to > from && !isCapitalised(tokens[to - 1]) && tokens[to - 1]?.kind !== "number") to--;
  const first = tokens[from]?.text ?? "";
  if (to === from || !isCapitalised(tokens[from]) || CALLINGS.test(first)) return null;
  // "Hugh Doggett Scott Jr. (1900–1994) was": the stop is the name's
  const stop = JUNIOR.test(tokens[to - 1]?.text ?? "") && tokens[to]?.text === ".";
  return stop ? to + 1 : to;
}

const JUNIOR = /^(?:Jr|Sr)\.?$/;

/** "Tokoh Muhammadiyah": what somebody is, with the capital of the sentence. */
const CALLINGS = /^(?:Tokoh|Pahlawan|Pendiri|Pemikir|Pejuang|Ulama|Aktivis|Salah|Menurut|Pada|Di)$/;

function belongs(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (isCapitalised(token)) return true;
  if (at === from) return false;
  return (
    token?.kind === "number" ||
    /^(?:of|the|and|for|de|la|von|van|bin|binti|al|da|do|dos|du|del|della|den|der|ten|y|i|e|di|dan|&|-|–|\.|'|’|['’]s)$/.test(
      token?.text ?? "",
    )
  );
}

/** Verbs by which an opening says what somebody or something is. */
export const OPENS_PREDICATE =
  /^(?:is|was|are|were|adalah|merupakan|ialah|lahir|dilahirkan|terlahir|wafat)$/;

/** One of the verbs behind the name, its bracket and what is set off by commas. */
export function verbBehind(tokens: Token[], from: number, verb: RegExp): number | null {
  let depth = 0;
  let aside = false;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_OPENING); at++) {
    const text = tokens[at]?.text ?? "";
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth <= 0 && verb.test(text)) return at;
    else if (depth <= 0 && /^(?:who|which|that|yang|;|:)$/.test(text)) return null;
    else if (depth > 0) continue;
    // outside a bracket only what commas set off may stand between
    else if (/^(?:,|or|atau|also|sometimes|born|née)$/.test(text)) aside = true;
    else if (!aside) return null;
  }
  return null;
}
