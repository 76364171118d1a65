import type { Token } from "@/lib/text/document";
import { OFFICE_HEADS_EN } from "./heads-en";
import { endOfChain } from "./noun-chain";
import { isCapitalised, type TokenSpan } from "./person-name";
import type { RolePhrase } from "./phrase";

/**
 * Whether a role that stands beside a name and names no "of what" is the holder's, whole, and says
 * something: not behind "the Milwaukee Bucks", not "senior vice president, technical operations", not
 * "the president, Ann Lee".
 */
export function isSureUnbound(tokens: Token[], holder: TokenSpan, phrase: RolePhrase): boolean {
  if (isVague(tokens, phrase)) return false;
  if (phrase.to <= holder.from) return phrase.article === "definite" || phrase.from === 0;
  if (/^the$/i.test(tokens[holder.from - 1]?.text ?? "")) return false;
  if (tokens[phrase.to]?.text !== ",") return true;
  if (isCapitalised(tokens[phrase.to + 1])) return false;
  const next = endOfChain(tokens, phrase.to + 1);
  return next === phrase.to + 1 || !/^[.;)]?$/.test(tokens[next]?.text ?? "");
}

const OF_ANY =
  /^(?:new|current|former|then|first|last|previous|next|late|vice|acting|deputy|interim|senior)$/;

/** An office without what it is of, or anything that tells it from others: "chairman", "new president". */
export function isVague(
  tokens: Token[],
  { core, head, to }: Pick<RolePhrase, "core" | "head" | "to">,
): boolean {
  const office = tokens[head]?.lower ?? "";
  if (to > head + 1 || !(OFFICE_HEADS_EN.has(office) || office.endsWith("-in-chief"))) return false;
  for (let at = core; at < head; at++) if (!OF_ANY.test(tokens[at]?.lower ?? "")) return false;
  return true;
}
