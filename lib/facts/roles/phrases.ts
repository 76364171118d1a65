import type { Token } from "@/lib/text/document";
import { endOfList } from "./lists";
import { type RolePhrase, rolePhraseAt } from "./phrase";
import { isJudging } from "./role-head";

/**
 * The role phrases that are listed from a token on: "a preacher and a protégé of …". Two that share
 * their article or their tie ("poet and critic", "president and chairman of Ford") are one phrase.
 */
export function rolePhrasesAt(tokens: Token[], from: number): RolePhrase[] {
  const first = rolePhraseAt(tokens, from);
  if (!first) return [];
  const phrases = [first];
  for (let last = first; phrases.length < 4; ) {
    const next = rolePhraseAfter(tokens, last.to);
    if (!next) break;
    if (standsAlone(tokens, next) && !sharesTie(tokens, last, next)) phrases.push(next);
    else phrases[phrases.length - 1] = joined(last, next);
    last = phrases.at(-1) ?? next;
  }
  return whole(tokens, phrases);
}

/** The phrases with the rest of a list that goes on behind the last; none where its end is unclear. */
function whole(tokens: Token[], phrases: RolePhrase[]): RolePhrase[] {
  const last = phrases.at(-1);
  const to = last ? endOfList(tokens, last.to) : null;
  if (!last || to === null) return [];
  const judges = last.judges || tokens.slice(last.to, to).some(({ text }) => isJudging(text));
  return [...phrases.slice(0, -1), { ...last, to, judges }];
}

function rolePhraseAfter(tokens: Token[], at: number): RolePhrase | null {
  const mark = tokens[at]?.text;
  if (mark === "and") return rolePhraseAt(tokens, at + 1);
  if (mark !== ",") return null;
  if (tokens[at + 1]?.text === "and") return rolePhraseAt(tokens, at + 2);
  // "a poet, novelist and critic"
  const next = rolePhraseAt(tokens, at + 1);
  const after = next && tokens[next.to]?.text;
  return next && (after === "and" || after === ",") && rolePhraseAfter(tokens, next.to)
    ? next
    : null;
}

function standsAlone(tokens: Token[], phrase: RolePhrase): boolean {
  return (
    phrase.article !== "none" ||
    /^(?:former|ex|acting|later|then|retired)$/i.test(tokens[phrase.core]?.text ?? "")
  );
}

/** "founder and former CEO of MP3": the first has nothing of its own to be founder of. */
function sharesTie(tokens: Token[], first: RolePhrase, second: RolePhrase): boolean {
  const office =
    /^(?:founder|co-founder|cofounder|owner|co-owner|chairman|president|head|director|editor|ceo|chief|member)$/i;
  return (
    !first.bound &&
    second.bound &&
    second.article === "none" &&
    office.test(tokens[first.head]?.text ?? "")
  );
}

function joined(first: RolePhrase, second: RolePhrase): RolePhrase {
  return {
    ...first,
    to: second.to,
    head: second.head,
    bound: first.bound || second.bound,
    relation: first.relation && second.relation,
    judges: first.judges || second.judges,
  };
}
