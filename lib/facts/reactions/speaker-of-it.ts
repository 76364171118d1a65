import type { Scene } from "../scene";
import type { Speaker } from "./found-reaction";
import { sentenceBefore } from "./sentence-before";
import { speakersOf } from "./speaker-back";
import type { SpeakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** How many sentences back "It said" may follow "It said" to a name. */
const LONGEST_CHAIN = 4;

/** Which body "It" is that goes on speaking: the only speaker of the sentence before; else null. */
export function speakerOfIt(scene: Scene, at: number): SpeakersAt | null {
  if (at !== 0 || scene.tokens[0]?.text !== "It") return null;
  const speaker = bodyBefore(scene, LONGEST_CHAIN);
  return speaker && { speakers: [speaker], pronoun: "it", end: 1, to: 1 };
}

function bodyBefore(scene: Scene, chain: number): Speaker | null {
  const before = sentenceBefore(scene);
  if (!before) return null;
  const speaks = SPEECH_VERBS_EN.has(verbAt(before.tokens, 1)?.word ?? "");
  if (chain > 0 && before.tokens[0]?.text === "It" && speaks) return bodyBefore(before, chain - 1);
  const [only, another] = speakersOf(before);
  return only && !another && only.kind === "body" ? only : null;
}
