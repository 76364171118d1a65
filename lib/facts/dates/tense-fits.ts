import type { Token } from "@/lib/text/document";
import { lower, tenseOf } from "./clause";
import type { Clause } from "./clauses";
import type { Link } from "./link";

/** The present dates nothing, and "since" needs a perfect: "the second player since 1900 to score". */
export function tenseFits(tokens: Token[], { clause, time }: Link): boolean {
  const tense = tenseOf(tokens, clause.verb);
  if (tense === "present") return false;
  // "the only runner from 1900 to return", "forecast sales by 2006"
  const next = lower(tokens, time.to);
  if (time.relation === "since" && next === "to") return false;
  if (
    time.relation === "by" &&
    time.from >= clause.verb.to &&
    tense === "past" &&
    !isPassive(tokens, clause)
  )
    return false;
  if (time.relation === "until" && AT_ONCE.test(lower(tokens, clause.verb.to - 1))) return false;
  const since = /^since$/.test(lower(tokens, time.from));
  return tense === "perfect" ? since || hasHad(tokens, clause) : !since;
}

/** What happens at once goes on until no date. */
const AT_ONCE =
  /^(?:founded|established|opened|built|released|published|won|born|died|launched|created|formed|joined|married|became|mendirikan|membuka|membangun|merilis|menerbitkan|membentuk|memenangkan|bergabung|menikah|lahir|menjadi)$/;

function isPassive(tokens: Token[], { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.to).some((token) => /^(?:was|were|been)$/i.test(token.text));
}

function hasHad(tokens: Token[], { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.to).some((token) => token.text.toLowerCase() === "had");
}
