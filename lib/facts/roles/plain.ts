import type { Token } from "@/lib/text/document";
import { PROFESSION_ENDINGS_EN, PROFESSION_HEADS_EN } from "./heads-en";
import type { RolePhrase } from "./phrase";
import { isRank } from "./ranks";
import { roleTimeAt } from "./role-time";
import type { StatedVerb } from "./stated-verb";
import { isVague } from "./unbound";

/**
 * Whether a role that names no "of what" is whole: the clause ends behind it, or goes on with a date
 * or another clause. "He became chairman, Lee Holdings" and "the last minister to see her" are not.
 */
export function isPlain(tokens: Token[], verb: StatedVerb, phrase: RolePhrase): boolean {
  const { bound, article, relation, judges, to } = phrase;
  // "was appointed architect", "serves as cantor": of what was told before
  if (verb.kind === "appointed" || !ITS_OWN.test(tokens[verb.to - 2]?.text ?? "as")) return false;
  if (!isCalling(tokens[phrase.head])) return false;
  if (bound || relation || judges || article === "definite") return false;
  if (isVague(tokens, phrase) || isOneOfSeveral(tokens, phrase)) return false;
  const next = tokens[to];
  if (!next || /^[.;]$/.test(next.text)) return true;
  if (roleTimeAt(tokens, to, true) !== null && next.text !== "(") return true;
  if (next.text === ",") return GOES_ON.test(tokens[to + 1]?.text ?? "");
  return next.text === "and" && SECOND_VERB.test(tokens[to + 1]?.text ?? "");
}

/** Verbs behind which "as" gives somebody's own calling; behind "became" and "was" nothing is needed. */
const ITS_OWN = /^(?:(?!(?:serv|act|resign|retir|return|continu|inaugurat)).*)$/;

/** A profession or a rank says enough by itself; a "player" or a "contributor" does not. */
function isCalling(head: Token | undefined): boolean {
  const word = head?.lower ?? "";
  if (/^(?:contributor|player|performer|host|model|worker|operator|official|assistant)$/.test(word))
    return false;
  return PROFESSION_HEADS_EN.has(word) || PROFESSION_ENDINGS_EN.test(word) || isRank(word);
}

/** What begins behind the comma of a role that was whole. */
const GOES_ON = /^(?:but|a|which|while|where|when|serving|working|becoming|before|after|until)$/;
const SECOND_VERB = /^(?:was|served|worked|became|later|then)$/;

/** "first director", "last minister": of what, the words leave open. */
function isOneOfSeveral(tokens: Token[], { core, head }: RolePhrase): boolean {
  return tokens
    .slice(core, head)
    .some(({ lower }) =>
      /^(?:first|second|third|last|next|only|sole|youngest|oldest)$/.test(lower),
    );
}
