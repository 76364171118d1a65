import type { Token } from "@/lib/text/document";
import { nameAt } from "../names/scan";
import { behindBracket, lower } from "./clause";
import type { DateScene } from "./date-scene";

const COPULA = /^(?:is|was|are|were|adalah|merupakan|ialah)$/;

/** The first "is", "was" or "adalah" of a sentence, if no other clause begins before it. */
export function firstCopula(tokens: Token[], before: number): number | null {
  for (let at = 0; at < before; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) at = behind - 1;
    else if (COPULA.test(tokens[at]?.text ?? "")) return at;
    else if (/^(?:who|which|that|yang|when|where|;|:)$/.test(tokens[at]?.text ?? "")) return null;
  }
  return null;
}

/** Words that bring in somebody or something else that the clause may tell of. */
const BRINGS_OTHERS =
  /^(?:by|with|for|to|and|about|under|between|against|than|not|whose|one|oleh|dengan|untuk|bersama|karya|kepada|tentang|dan|bukan|salah)$/;

/** Whether a plain noun phrase stands there: "a politician in Alberta,", "sebuah film Perancis". */
export function isDescription(
  tokens: Token[],
  from: number,
  to: number,
  { lang, names }: DateScene,
): boolean {
  const end = tokens[to - 1]?.text === "," ? to - 1 : to;
  if (lang === "en" && !/^(?:a|an|the)$/.test(tokens[from]?.text ?? "")) return false;
  for (let at = from; at < end; at++) {
    const word = lower(tokens, at);
    const listed = tokens[at]?.text === "," || word === "and" || word === "dan";
    if (listed ? !isLowerNoun(tokens, at + 1) : BRINGS_OTHERS.test(word)) return false;
    if (word === "of" || word === "dari") {
      const name = nameAt(tokens, /^the$/i.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1);
      const kind = name && (names.resolve(name.text)?.name.kind ?? "unknown");
      if (!name || kind === "person" || (kind === "unknown" && name.to - name.from > 1))
        return false;
    }
  }
  return end > from;
}

/** "an actress, engineer and model": callings in a row. */
function isLowerNoun(tokens: Token[], at: number): boolean {
  return /^\p{Ll}{3,}/u.test(tokens[at]?.text ?? "");
}
