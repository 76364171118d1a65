import type { Token } from "@/lib/text/document";
import { personOf } from "../roles/found-role";
import { BREAKS_EN, TIES_EN } from "../roles/function-words";
import { isPossessive } from "../roles/noun-chain";
import { afterPostNominals, isCapitalised, personAt } from "../roles/person-name";
import { titleEndingAt } from "../roles/title-ending";
import { COURTESY } from "../roles/titles";
import { type Scene, wordsOf } from "../scene";
import { OUTLETS } from "./bodies";
import { isBody, isSurname } from "./is-body";
import { loneName } from "./lone-name";
import type { SpeakerAt } from "./spoken";

/** A person, with or without titles: "Local militia commander Abu …", "Mr Rezaei". */
export function titledPerson(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const start = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  for (let at = start; at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at];
    if (!token || (token.kind === "mark" && !/^['’.]s?$/.test(token.text))) return null;
    if (token.kind === "word" && !isCapitalised(token) && BREAKS_EN.has(token.text)) return null;
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
    if (person)
      return { speaker: { ...person, kind: "person" }, to: afterPostNominals(tokens, span.to) };
    // "Local militia commander …", "Saudi Arabia's minister …": what stands there is part of the title
    if (span.full && !isPossessive(tokens[span.to] ?? token)) return null;
  }
  return null;
}

function isTie({ text }: Token): boolean {
  return TIES_EN.has(text) || text === "and";
}

function isTitled(tokens: Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  // "Mr McDonald"; but "Lawyers for Mr McDonald" are others
  const courtesy = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  if (before && COURTESY.has(before.text) && !tokens.slice(from, courtesy).some(isTie)) return true;
  const title = titleEndingAt(tokens, at);
  return title !== null && title.from <= from;
}
