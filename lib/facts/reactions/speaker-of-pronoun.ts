import { resolvePerson } from "../coreference/resolve-person";
import { personAt } from "../roles/person-name";
import { isQuoted, type Scene, sceneAt, wordsOf } from "../scene";
import type { Speaker } from "./found-reaction";
import { hasInnerSpeaker, opensWithSource } from "./relay";
import { type SpeakersAt, speakersAt } from "./speakers";
import { isSpoken } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/**
 * Who "he" or "she" is as a speaker: the subject of the sentence before, when that sentence names
 * nobody else outside quotations, or when it is that subject who speaks in it. Else null.
 */
export function pronounSpeaker(scene: Scene, at: number): SpeakersAt | null {
  if (!/^(?:he|she)$/i.test(scene.tokens[at]?.text ?? "")) return null;
  const before = sentenceBefore(scene);
  const subject = before && subjectOf(before);
  return subject && { speakers: [subject], to: at + 1, pronoun: true };
}

function subjectOf(scene: Scene): Speaker | null {
  const { tokens } = scene;
  const from = opensWithSource(tokens) ? 2 : 0;
  const read = speakersAt(scene, from);
  const [subject, another] = read?.speakers ?? [];
  if (!read || !subject || another || subject.kind !== "person") return null;
  // "the prime minister's spokesman said": not the prime minister
  if (/^['’]s?$/.test(tokens[read.to]?.text ?? "")) return null;
  if (from === 2 && hasInnerSpeaker(scene, read.to)) return null;
  const speaks = from === 2 || isSpoken(verbAt(tokens, read.to)?.word ?? "", subject);
  const alone = namesOutsideQuotes(scene).every((name) => name === subject.name);
  return speaks || alone ? subject : null;
}

/** The sentence before this one, in its block or at the end of the block before. */
function sentenceBefore(scene: Scene): Scene | null {
  const { document, block, index } = scene;
  if (index > 0) return sceneAt(scene, block, index - 1);
  const before = document.blocks[block.index - 1];
  return before?.kind === "paragraph" ? sceneAt(scene, before, before.sentences.length - 1) : null;
}

function namesOutsideQuotes(scene: Scene): string[] {
  const found: string[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    const person = isQuoted(scene, at) ? null : personAt(scene.tokens, at);
    if (!person) continue;
    const resolved = resolvePerson(scene.names, wordsOf(scene, person.from, person.to));
    if (resolved) found.push(resolved.name);
    at = person.to - 1;
  }
  return found;
}
