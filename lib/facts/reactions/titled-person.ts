import type { Token } from "@/lib/text/document";
import type { ResolvedPerson } from "../coreference/resolve-person";
import { personOf } from "../roles/found-role";
import { BREAKS_EN, SENTENCE_STARTERS, TIES_EN } from "../roles/function-words";
import { isPossessive } from "../roles/noun-chain";
import {
  afterPostNominals,
  isCapitalised,
  isTitleWord,
  personAt,
  type TokenSpan,
} from "../roles/person-name";
import { isHead } from "../roles/role-head";
import { titleEndingAt } from "../roles/title-ending";
import { COURTESY } from "../roles/titles";
import { type Scene, wordsOf } from "../scene";
import { OUTLETS } from "./bodies";
import { isBody, isSurname } from "./is-body";
import { loneName } from "./lone-name";
import type { SpeakerAt } from "./spoken";

type PersonAt = { person: ResolvedPerson; span: TokenSpan & { full: boolean } };

/** A person, with or without titles: "Local militia commander Abu …", "Mr Rezaei". */
export function titledPerson(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const first = personFrom(scene, from, from);
  // "Clinton spokesman Brian Fallon", "the Post's editor Steven Ginsberg": the first name is whose
  const last =
    first && goesOn(tokens, first.span.to) ? personFrom(scene, from, first.span.to) : null;
  const { person, span } = (last?.span.full ? last : first) ?? {};
  if (!person || !span) return null;
  return { speaker: { ...person, kind: "person" }, to: afterPostNominals(tokens, span.to) };
}

/** Whether what stands behind a name makes it part of a description: a possessor's mark, a noun, a title. */
function goesOn(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isPossessive(token)) return true;
  if (token.kind !== "word") return false;
  if (isCapitalised(token)) return isTitleWord(token.text);
  let end = at;
  while (end < at + 5 && tokens[end]?.kind === "word" && !isCapitalised(tokens[end])) end++;
  return end > at && (isHead(tokens, end - 1) || PERSON_NOUN.test(tokens[end - 1]?.text ?? ""));
}

/** Who is not by office: "party boss Emil Krantz", "campaign aide Ingrid Solheim". */
const PERSON_NOUN =
  /^(?:boss|aide|ally|strategist|supporter|donor|insider|operative|veteran|colleague)$/;

/** The first person whom the phrase at `from` names at or behind a token. */
function personFrom(scene: Scene, from: number, first: number): PersonAt | null {
  const { tokens } = scene;
  const start = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  for (let at = Math.max(start, first); at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at];
    if (!token || (token.kind === "mark" && !/^['’.]s?$/.test(token.text))) return null;
    if (token.kind === "word" && !isCapitalised(token) && BREAKS_EN.has(token.text)) return null;
    if (NO_DESCRIPTION.test(token.text)) return null;
    const span = personAt(tokens, at);
    if (!span) continue;
    if (at > from && !isTitled(tokens, start, at)) {
      if (span.full) return null;
      continue;
    }
    const body =
      !span.full && isBody(scene, span.from, span.to, wordsOf(scene, span.from, span.to));
    // "Bloomberg said" may be the man or the agency
    const either = OUTLETS.has(token.text) && isSurname(scene, token.text);
    if (either && span.to === span.from + 1) return null;
    const person = body ? null : (personOf(scene, span) ?? loneName(scene, span));
    if (person) return { person, span };
    // "Local militia commander …", "Saudi Arabia's minister …": what stands there is part of the title
    if (span.full && !goesOn(tokens, span.to)) return null;
  }
  return null;
}

/** "…, something Mr Sullivan denies": a clause about the thing, not a description of the man. */
const NO_DESCRIPTION =
  /^(?:something|anything|everything|nothing|things?|one|ones|those|all|both|each)$/;

function isTie({ text }: Token): boolean {
  return TIES_EN.has(text) || text === "and";
}

function isTitled(tokens: Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  // "Mr McDonald"; but "Lawyers for Mr McDonald" are others
  const courtesy = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  if (before && COURTESY.has(before.text) && !tokens.slice(from, courtesy).some(isTie)) return true;
  const title = titleEndingAt(tokens, at);
  if (title && title.from <= from) return true;
  // "committee member and Tory MP Krantz"
  const second = title && tokens[title.from - 1]?.text === "and";
  const first = second ? titleEndingAt(tokens, title.from - 1) : null;
  return (first !== null && first.from <= from) || isDescribed(tokens, from, at);
}

const NO_PART = /^(?:an?|the|s?he|it|they|we|i|you|there|this|that|his|her|their|its|my|our)$/i;

/** "Sen.", "former Gov.", "party boss", "the Post's senior politics editor", "State University's". */
function isDescribed(tokens: Token[], from: number, at: number): boolean {
  const last = tokens[at - 1];
  if (!last || tokens.slice(from, at).some(isTie)) return false;
  // "She's a Krantz supporter", "In describing fellow billionaire Krantz", "After the Post's Krantz asked"
  if (tokens.slice(from, at).some(({ text }) => NO_PART.test(text))) return false;
  if (SENTENCE_STARTERS.has(tokens[from]?.text ?? "")) return false;
  if (isPossessive(last)) return true;
  if (last.text.endsWith(".")) return isTitleWord(last.text);
  if (isCapitalised(last) || last.kind !== "word") return false;
  // "the plan Emil Krantz called folly", "Comments Emil Krantz made": the name begins a clause
  const articled = from > 0 && /^the$/i.test(tokens[from - 1]?.text ?? "");
  if (articled || /^an?$/i.test(tokens[from]?.text ?? "")) return false;
  return !/(?:[^s]s|ed|ing|ly)$/.test(last.text);
}
