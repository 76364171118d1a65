import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import type { DocumentNames } from "../names/names-of";
import { nameAt, spanOf } from "../names/scan";
import { DEMONYM_WORDS } from "../names/words";
import { lower } from "./clause";
import { COMMON_BODY } from "./common-names";
import type { Subject } from "./subject";
import type { Region } from "./subject-region";
import { isLower } from "./verbs";

/** What a nation's adjective alone makes a name of: "the Iranian government", not "the Belgian artist". */
const NATIONAL =
  /^(?:governments?|armies|army|navy|military|forces|troops|parliament|police|cabinet|congress|senate|empire|fleet|media|officials|authorities|voters|people|ministry|court|soldiers|pilots|airforce|militar(?:y|ies)|junta|regime|delegation|garrison|embassy|press|authorities|pemerintah|tentara|pasukan|parlemen)$/;

/** At the head of a sentence any word has a capital: a name there is one that the document also has elsewhere. */
function isKnown(names: DocumentNames, tokens: Token[], at: number): boolean {
  const name = nameAt(tokens, at);
  return name !== null && names.resolve(name.text) !== null;
}

/** What only its surroundings tell: "a similar tape", "Version 3.6", "Norway vs. Sweden"; or the rest of a caption. */
const LEANS =
  /^(?:a|the) similar\b|^(?:Version|Chapter|Part|Episode|Season|Stage|Round|Phase) \S+$|\bvs\b|\]\]/;

function namesOwner(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^['’]s$|^of$/.test(text));
}

/** A phrase in the document's words, if it says by itself what it means: it holds a name. */
export function phrase(
  names: DocumentNames,
  tokens: Token[],
  { from, to }: Region,
): Subject | null {
  if (
    !namesOwner(tokens, from, to) &&
    isLower(tokens[to - 1]) &&
    /^(?:native|version|port|edition|club|team|band|company|group|duo|film|movie|game|series|single|song|album|show|pair|player|star|artist|singer|actor|actress|resident|citizen|novel|book|website|site|couple|firm)$/.test(
      lower(tokens, to - 1),
    )
  )
    return null;
  if (isDescribed(tokens, { from, to }) || LEANS.test(spanOf(tokens, from, to).text)) return null;
  let holdsName = false;
  const head = tokens[from];
  if (head?.kind === "mark") return null;
  // a bare singular noun begins no subject: it is what is left of one
  if (
    isLower(head) &&
    !/^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+s|[a-z]*people|police|para|pemerintah|pasukan|tentara|kelompok|serangan|partai|perusahaan)$/.test(
      head?.text ?? "",
    )
  )
    return null;
  for (let at = from; at < to; at++) {
    const word = tokens[at];
    if (
      at > from &&
      /^(?:ia|dia|mereka|beliau|he|she|it|they|He|She|It|They|after|before|since|until|during|following|when|if|and|or|setelah|sebelum|sejak|ketika)$/.test(
        word?.text ?? "",
      )
    )
      return null;
    if (
      !word ||
      /^(?:["“”‘;:—]|--|'|’)$/.test(word.text) ||
      /^\p{Lu}\.$/u.test(tokens[to - 1]?.text ?? "")
    )
      return null;
    const national = DEMONYM_WORDS.has(word.lower);
    const common = COMMON_BODY.test(word.text) && !isCapitalised(tokens[at - 1]);
    if (isCapitalised(word) && (at > from || isKnown(names, tokens, at)) && !national && !common)
      holdsName = true;
    if (national && isCapitalised(word) && NATIONAL.test(lower(tokens, to - 1))) holdsName = true;
  }
  if (!holdsName) return null;
  const { text } = spanOf(tokens, from, to);
  const first = tokens[from]?.text ?? "";
  const isName =
    !/^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|thousands|hundreds|dozens|millions|members|para|some|many|several|about|more|most|all|police|supporters|residents|voters|soldiers|troops|officials)$/i.test(
      first,
    );
  return {
    text: isName || isGlued(tokens, from) ? text : first.toLowerCase() + text.slice(first.length),
    evidence: [],
    kind: isPossessed(tokens, { from, to }) || isPlaced(tokens, { from, to }) ? "placed" : "phrase",
  };
}

/** "A&J Management": what looks like an article is the beginning of the name. */
function isGlued(tokens: Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start;
}

/** "the influential Limon": an adjective before a lone name, which is then not given by its whole name. */
function isDescribed(tokens: Token[], { from, to }: Region): boolean {
  const adjective = tokens[to - 2];
  return (
    to - from > 2 &&
    isCapitalised(tokens[to - 1]) &&
    isLower(adjective) &&
    /(?:al|ed|ive|ous|ful|ic|less|able|ible|ant|ish|ary|young|old|former|late)$/.test(
      adjective?.text ?? "",
    )
  );
}

/** "Heineken's net income", "The Jerusalem Post's website": a name, whose it is, and small words. */
function isPossessed(tokens: Token[], { from, to }: Region): boolean {
  const start = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  let at = start;
  while (at < to && isCapitalised(tokens[at])) at++;
  if (at === start || !/^['’]s?$/.test(tokens[at]?.text ?? "") || at + 1 === to) return false;
  return tokens.slice(at + 1, to).every((token) => isLower(token));
}

/** "thousands of Iraqis", "a court in Baghdad", "the Iranian government", "the Bush administration". */
function isPlaced(tokens: Token[], { from, to }: Region): boolean {
  const head = lower(tokens, from) === "the" ? lower(tokens, from + 1) : lower(tokens, from);
  if (
    /^(?:first|second|third|last|final|current|next|previous|new|other|most|latest|present)$/.test(
      head,
    )
  )
    return false;
  if (NATIONAL.test(lower(tokens, to - 1)) || lower(tokens, to - 1) === "administration")
    return true;
  if (!isCapitalised(tokens[to - 1]) || !/^\p{L}+$/u.test(tokens[to - 1]?.text ?? "")) return false;
  let at = to - 1;
  while (
    at > from &&
    (isCapitalised(tokens[at - 1]) || /^(?:of|the|for)$/.test(lower(tokens, at - 1)))
  )
    at--;
  const joined = lower(tokens, at - 1);
  const preposition = /^(?:of|in|at|from|near)$/;
  if (/^(?:a|an)$/.test(lower(tokens, from))) return false;
  const verbs = tokens
    .slice(from, to)
    .some(({ text }) => /^(?:also|to|who|which|that)$/.test(text));
  return (
    !verbs &&
    (preposition.test(joined) || tokens.slice(at, to).some(({ text }) => /^of$/.test(text)))
  );
}
