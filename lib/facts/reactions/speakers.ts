import type { Token } from "@/lib/text/document";
import { onceInScene } from "../once";
import { verbAfter } from "../roles/asides";
import { personOf } from "../roles/found-role";
import { personAt } from "../roles/person-name";
import { rolePhraseAt } from "../roles/phrase";
import type { Scene } from "../scene";
import { bodyAt } from "./body-speakers";
import type { Speaker } from "./found-reaction";
import { groupAt, looseGroup } from "./group-speakers";
import type { SpeakerAt } from "./spoken";
import { titledPerson } from "./titled-person";

/** Those who speak together, and the token behind them (asides and brackets passed over). */
export type SpeakersAt = { speakers: Speaker[]; to: number; pronoun: boolean };

/** Whom the noun phrase at a token names as speaker: one, or several joined; null where it is not known. */
export const speakersAt = onceInScene(readSpeakers);

function readSpeakers(scene: Scene, from: number): SpeakersAt | null {
  const { tokens } = scene;
  const first = speakerAt(scene, from);
  if (!first) return null;
  const speakers = [first.speaker];
  let to = verbAfter(tokens, first.to);
  // "A, B (…) and C (…) said": behind one of the list who is not known no verb is found, so nobody is
  for (let last = first.to; speakers.length < 6; ) {
    const next = nextOfList(scene, last);
    if (!next) break;
    speakers.push(next.speaker);
    last = next.to;
    to = verbAfter(tokens, last);
  }
  return { speakers, to, pronoun: false };
}

function nextOfList(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const at = afterBracket(tokens, from);
  const mark = tokens[at]?.text;
  if (mark === "and" || (mark === "," && tokens[at + 1]?.text === "and")) {
    const start = mark === "and" ? at + 1 : at + 2;
    return speakerAt(scene, start) ?? looseGroup(scene, start);
  }
  if (mark !== ",") return null;
  const next = speakerAt(scene, at + 1);
  if (!next) return null;
  const after = tokens[afterBracket(tokens, next.to)]?.text;
  return after === "and" || after === "," ? next : null;
}

function afterBracket(tokens: Token[], at: number): number {
  return tokens[at]?.text === "(" ? verbAfter(tokens, at) : at;
}

const speakerAt = onceInScene(readSpeaker);

function readSpeaker(scene: Scene, from: number): SpeakerAt | null {
  return (
    titledPerson(scene, from) ??
    appositive(scene, from) ??
    bodyAt(scene, from) ??
    groupAt(scene, from)
  );
}

/** "the Commander-in-Chief of the Guards, Yahya Rahim Safavi,": the name behind the office. */
function appositive(scene: Scene, from: number): SpeakerAt | null {
  const phrase = rolePhraseAt(scene.tokens, from);
  if (!phrase || scene.tokens[phrase.to]?.text !== ",") return null;
  const span = personAt(scene.tokens, phrase.to + 1);
  if (!span?.full || scene.tokens[span.to]?.text !== ",") return null;
  const person = personOf(scene, span);
  return person && { speaker: { ...person, kind: "person" }, to: span.to + 1 };
}
