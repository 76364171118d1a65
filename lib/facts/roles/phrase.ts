import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { onceAt } from "../once";
import { isCutOff } from "./cut-off";
import { DETERMINERS_EN, SENTENCE_STARTERS } from "./function-words";
import { OFFICE_HEADS_EN, RELATION_HEADS_EN } from "./heads-en";
import { endOfChain, isPossessive } from "./noun-chain";
import { isCapitalised, type TokenSpan } from "./person-name";
import { isHead, isJudging } from "./role-head";
import { endOfTies } from "./ties";

const LONGEST_PHRASE = 28;

/** The words of a role as they stand: "a former commander of the Quds Force". */
export type RolePhrase = TokenSpan & {
  /** Where it begins without its article. */
  core: number;
  /** The last word of its head. */
  head: number;
  article: "definite" | "indefinite" | "none";
  /** It names whose or what of: "Iran's minister", "member of the board". */
  bound: boolean;
  /** The head is a relation, which says nothing unless bound. */
  relation: boolean;
  /** It judges, so it is an opinion. */
  judges: boolean;
};

/** Praise of what a role is tied to: "CEO of the oldest company", "successor to the hugely successful …". */
const PRAISE =
  /^(?:most|best|greatest|largest|biggest|oldest|youngest|finest|richest|leading|prominent|successful|famous|popular|hugely|influential|powerful|renowned|notorious|considerable|importance|great)$/;

const isDeterminer = ofWord((word) => DETERMINERS_EN.has(word.toLowerCase()));
const isPraise = ofWord((word) => PRAISE.test(word));
const isJudgingToken = ofWord(isJudging);

/** The role phrase that begins at a token, the longest, or null. */
export const rolePhraseAt = onceAt(readRolePhrase);

function readRolePhrase(tokens: Token[], from: number): RolePhrase | null {
  const articled = isDeterminer(tokens[from]);
  const core = articled ? from + 1 : from;
  const chainEnd = endOfChain(tokens, core);
  const head = chainEnd - 1;
  if (chainEnd <= core || !isHead(tokens, head)) return null;
  const to = endOfTies(tokens, chainEnd);
  const first = tokens[core];
  // "helped elect the union's president": what stands before a possessor is not ours
  const loose =
    !articled && first && !isCapitalised(first) && tokens.slice(core, head).some(isPossessive);
  if (first && SENTENCE_STARTERS.has(first.text) && first.text !== "First") return null;
  // "the architect of the plan" is a judgement; an architect is not
  if (/^architect$/i.test(tokens[head]?.text ?? "") && tokens[chainEnd]?.text === "of") return null;
  if (loose || /^(?:His|Her|Its|Their|Our|My|Your)$/.test(first?.text ?? "")) return null;
  if (to === null || to - from > LONGEST_PHRASE || isCutOff(tokens, chainEnd, to)) return null;
  const word = tokens[head]?.lower ?? "";
  const possessed = tokens.slice(core, head).some(isPossessive);
  return {
    from,
    core,
    head,
    to,
    article: !articled
      ? "none"
      : /^the$/i.test(tokens[from]?.text ?? "")
        ? "definite"
        : "indefinite",
    bound: possessed || to > chainEnd,
    relation: RELATION_HEADS_EN.has(word) && !OFFICE_HEADS_EN.has(word),
    judges:
      tokens.slice(core, chainEnd).some((_, at) => judgesAt(tokens, core + at)) ||
      tokens.slice(chainEnd, to).some(isPraise),
  };
}

/** "a popular head" judges, "the Aldersund Popular Front head" does not. */
function judgesAt(tokens: Token[], at: number): boolean {
  const inName = tokens[at]?.capital && tokens[at - 1]?.capital && tokens[at + 1]?.capital;
  return !inName && isJudgingToken(tokens[at]);
}
