import type { Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { nameAt } from "../names/scan";
import { ORGANISATION_WORDS } from "../names/words";
import { personOf } from "../roles/found-role";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { isCapitalised } from "../roles/person-name";
import { personAtId } from "../roles/person-name-id";
import { COURTESY, TITLES_ID } from "../roles/titles";
import { TITLE_RESTS_ID } from "../roles/words-id";
import { type Scene, wordsOf } from "../scene";
import { METONYMS, OUTLETS } from "./bodies";
import type { Speaker } from "./found-reaction";

type SpeakerAt = { speaker: Speaker; to: number };

/** A person behind titles, or an office: "Menteri Luar Negeri Retno Marsudi", "Kementerian Kesehatan". */
export function speakerAtId(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  for (let at = from; at < from + 12; at++) {
    // "Jaksa Agung Menahem Mazuz": the title goes on
    const rest = at > from && TITLE_RESTS_ID.has(tokens[at]?.text ?? "");
    const span = rest ? null : personAtId(tokens, at);
    if (span) {
      const person = personOf(scene, span);
      if (person) return { speaker: { ...person, kind: "person" }, to: span.to };
      break;
    }
    if (!isTitlePart(tokens, at)) break;
  }
  return bodyAt(scene, from);
}

function isTitlePart(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return (
    TITLES_ID.has(word) ||
    TITLE_RESTS_ID.has(word) ||
    COURTESY.has(word) ||
    COUNTRIES.has(word) ||
    ROLE_HEADS_ID.has(word.toLowerCase()) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}

function bodyAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const name = nameAt(tokens, from);
  const to = name ? name.to : from;
  const written = wordsOf(scene, from, to);
  const words = written.toLowerCase().split(" ");
  // "Kementerian Kesehatan" is a body; a title with a name that we could not tell apart is not
  if (words.some((word) => ROLE_HEADS_ID.has(word))) return null;
  const known = METONYMS.has(written) || OUTLETS.has(written) || COUNTRIES.has(written);
  if (!known && !(words.length > 1 && ORGANISATION_WORDS.has(words[0] ?? ""))) return null;
  return { speaker: { name: written, evidence: [], kind: "body" }, to };
}

/** Behind asides and role phrases: "X, juru bicara KPK, mengatakan". */
export function afterAsideId(tokens: Token[], at: number): number {
  if (tokens[at]?.text === "(") {
    const end = tokens.findIndex(({ text }, index) => index > at && text === ")");
    return end > 0 && end < at + 30 ? end + 1 : at;
  }
  if (tokens[at]?.text !== "," || isCapitalised(tokens[at + 1])) return at;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return comma > 0 && comma < at + 16 ? comma + 1 : at;
}
