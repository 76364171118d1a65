import type { Token } from "@/lib/text/document";
import type { DocumentNames } from "../names/names-of";
import { isCapitalised, nameAt, spanOf } from "../names/scan";
import { DEMONYM_WORDS } from "../names/words";
import { lower } from "./clause";
import type { Subject } from "./subject";
import type { Region } from "./subject-region";
import { isLower } from "./verbs";

/** What a nation's adjective alone makes a name of: "the Iranian government", not "the Belgian artist". */
const NATIONAL =
  /^(?:governments?|armies|army|navy|military|forces|troops|parliament|police|cabinet|congress|senate|empire|fleet|media|officials|authorities|voters|people|ministry|court|soldiers|pilots|airforce|militar(?:y|ies)|pemerintah|tentara|pasukan|parlemen)$/;

/** At the head of a sentence any word has a capital: a name there is one that the document also has elsewhere. */
function isKnown(names: DocumentNames, tokens: Token[], at: number): boolean {
  const name = nameAt(tokens, at);
  return name !== null && names.resolve(name.text) !== null;
}

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
    /^(?:native|version|port|edition|club|team|band|company|group|duo|film|movie|game|series|single|song|album|show|pair|player|star|artist|singer|actor|actress|resident|citizen|novel|book|website|site|couple|firm)$/.test(
      lower(tokens, to - 1),
    )
  )
    return null;
  let holdsName = false;
  const head = tokens[from];
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
      /^(?:after|before|since|until|during|following|when|if|and|or|setelah|sebelum|sejak|ketika)$/.test(
        word?.text ?? "",
      )
    )
      return null;
    if (!word || /^["“”‘’;:—]$/.test(word.text) || /^\p{Lu}\.$/u.test(tokens[to - 1]?.text ?? ""))
      return null;
    const national = DEMONYM_WORDS.has(word.text.toLowerCase());
    if (isCapitalised(word) && (at > from || isKnown(names, tokens, at)) && !national)
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
    text: isName ? text : first.toLowerCase() + text.slice(first.length),
    evidence: [],
    kind: "phrase",
  };
}
