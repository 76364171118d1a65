import { mainCharacter } from "../coreference/main-character";
import type { Scene } from "../scene";
import type { Speaker } from "./found-reaction";

/** How those write who tell somebody's life. */
const TELLS =
  /^(?:states?|stated|writes?|wrote|notes?|noted|argues?|argued|suggests?|suggested|reports?|reported|observes?|observed|believes?|believed|claims?|claimed)$/;

/** "Solheim states that he was born at sea": on the page of another, "he" is whom the page is about. */
export function isOfAnother(scene: Scene, speaker: Speaker, verb: string, words: string): boolean {
  const pronoun = /^(s?he)\b/.exec(words)?.[1];
  if (!pronoun) return false;
  // "The ministry says he will stay": who, the words do not say
  if (speaker.kind !== "person") return true;
  const main = TELLS.test(verb) ? mainCharacter(scene.document, scene.names) : null;
  return main !== null && main.pronoun === pronoun && !main.name.endsWith(speaker.name);
}
