import type { Token } from "@/lib/text/document";
import { BREAKS_EN, PAST_VERBS, TIES_EN } from "./function-words";
import { endOfChain } from "./noun-chain";
import { isCapitalised } from "./person-name";
import { isHead } from "./role-head";

/** What may follow the last item of a list. */
const CLOSES = /^(?:[.;:),]|who|whose|best|known|born|active|from|based|during)$/u;
const LIKE_A_PROFESSION = /(?:ist|er|or|ian|ant|man|woman|eer|ster|ess)$/;

/**
 * Where a role phrase ends that a list in small letters goes on: "a farmer[, soldier, and civil
 * servant]", "music for films[, television and video games]". The same token where none does; null
 * where one does whose end cannot be told, or that lists names.
 */
export function endOfList(tokens: Token[], at: number): number | null {
  const mark = tokens[at]?.text;
  if (mark === "and") return endOfPair(tokens, at);
  if (mark !== ",") return at;
  let to = at;
  for (let items = 0; tokens[to]?.text === "," && items < 8; items++) {
    if (/^(?:and|or)$/.test(tokens[to + 1]?.text ?? ""))
      return items === 0 ? at : endOfLast(tokens, to + 2);
    const end = endOfItem(tokens, to + 1);
    if (end === null || isCapitalised(tokens[at - 1]) !== isCapitalised(tokens[to + 1])) break;
    if (/^(?:and|or)$/.test(tokens[end]?.text ?? "")) return endOfLast(tokens, end + 1);
    to = end;
  }
  const unclear = to > at && tokens[to]?.text === "," && !isCapitalised(tokens[at + 1]);
  return unclear ? null : at;
}

/** "composer and xylophonist": the second is a role that we do not know. */
function endOfPair(tokens: Token[], and: number): number {
  const end = endOfItem(tokens, and + 1);
  if (end === null || isCapitalised(tokens[and + 1])) return and;
  const fits = LIKE_A_PROFESSION.test(tokens[end - 1]?.text ?? "") || isHead(tokens, end - 1);
  return fits && closes(tokens, end) ? end : and;
}

function endOfLast(tokens: Token[], from: number): number | null {
  const end = endOfItem(tokens, from);
  if (end === null || isCapitalised(tokens[from]) || !closes(tokens, end)) return null;
  // "ways and means, air and water, and judiciary": where it ends cannot be told
  const more = tokens[end]?.text === "," ? endOfItem(tokens, end + 1) : null;
  const goesOn =
    tokens[end + 1]?.text === "and" || /^(?:and|,)$/.test(tokens[more ?? -1]?.text ?? "");
  return tokens[end]?.text === "," && goesOn ? null : end;
}

function closes(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || CLOSES.test(token.text);
}

/** The end of an item, a noun phrase of a few words; null where none begins. */
function endOfItem(tokens: Token[], from: number): number | null {
  const first = tokens[from];
  if (first?.kind !== "word" || BREAKS_EN.has(first.text) || TIES_EN.has(first.text)) return null;
  // "scoring goals", "elected in 1990" are no nouns
  if (/^\p{Ll}+(?:ing|ed|ly)$/u.test(first.text) || PAST_VERBS.has(first.text)) return null;
  const to = endOfChain(tokens, from);
  return to > from && to - from <= 4 ? to : null;
}
