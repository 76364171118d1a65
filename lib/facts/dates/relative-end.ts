import type { Language } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { Link } from "./link";
import { isLower } from "./verbs";

const RELATIVE = /^(?:who|which|that|whose|where|yang)$/;

/** A clause that says which one, "the first woman | who sang there", ends with the sentence or a mark. */
export function relativeEnd(tokens: Token[], { clause, time }: Link): number | null {
  if (!RELATIVE.test(lower(tokens, clause.to)) || time.from >= clause.to) return null;
  if (!isLower(tokens[clause.to - 1]) || clause.to <= clause.verb.to) return null;
  for (let at = clause.to + 1; at < Math.min(tokens.length, clause.to + LONGEST_RELATIVE); at++) {
    const token = tokens[at];
    if (/^[.,;:—)]$/.test(token?.text ?? "") || at === tokens.length - 1)
      return at > clause.to + 1 ? at : null;
    if (token?.kind === "number" || /^["“”(]$/.test(token?.text ?? "")) return null;
  }
  return null;
}

const LONGEST_RELATIVE = 20;

/**
 * "the first woman who …", "kepada tim yang …": which one is meant is said only in the next clause.
 * "a team which …", "sebuah klub yang …" say enough without it.
 */
export function isHalf(tokens: Token[], { verb, to }: Clause, lang: Language): boolean {
  if (!RELATIVE.test(lower(tokens, to)) || !isLower(tokens[to - 1]) || to <= verb.to) return false;
  const from = Math.max(verb.to, to - NEAR);
  const before = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  if (lang === "id") return !before.some((word) => /^(?:sebuah|seorang|suatu)$/.test(word));
  // "was defeated over plans which …"
  if (
    /s$/.test(before.at(-1) ?? "") &&
    /^(?:of|on|over|for|with|against|by)$/.test(before.at(-2) ?? "")
  )
    return true;
  return before.some((word) => /^(?:the|those|all|every|only|first|last|one)$/.test(word));
}

/** The article of a noun phrase stands at most so far before its end. */
const NEAR = 5;
