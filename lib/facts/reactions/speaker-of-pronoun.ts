import { resolvePerson } from "../coreference/resolve-person";
import { isOfOtherGender } from "../names/given-names";
import { personAt } from "../roles/person-name";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { clauseStarts } from "./clause-starts";
import type { Speaker } from "./found-reaction";
import { cuePlace, namedCue } from "./quote-cue";
import { hasInnerSpeaker, opensWithSource } from "./relay";
import { AS_NAMING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { sentenceBefore } from "./sentence-before";
import { type SpeakersAt, speakersAt } from "./speakers";
import { isSpoken, SPEECH_VERBS_EN } from "./speech-verbs-en";
import { statementCue } from "./statement-cue";
import { verbAt } from "./verb-at";
import { isWordsAlone } from "./words-alone";

/** How many sentences back "he said" may follow "he said" to a name. */
const LONGEST_CHAIN = 4;

/**
 * Who "he" or "she" is as a speaker: the subject of the sentence before, when that sentence names
 * nobody else outside quotations, or when it is that subject who speaks in it; or whoever spoke the
 * words with which the sentence before begins. Else null.
 */
export function pronounSpeaker(scene: Scene, at: number, chain = LONGEST_CHAIN): SpeakersAt | null {
  const pronoun = scene.tokens[at]?.text ?? "";
  if (!/^(?:he|she)$/i.test(pronoun)) return null;
  const read = readPronoun(scene, at, pronoun, chain);
  return read?.speakers.some(({ name }) => isOfOtherGender(name, pronoun)) ? null : read;
}

function readPronoun(scene: Scene, at: number, pronoun: string, chain: number): SpeakersAt | null {
  const before = sentenceBefore(scene);
  if (!before || isNamedBefore(scene, at)) return null;
  const place = { end: at + 1, to: at + 1 };
  const subject = subjectOf(before);
  if (subject) return { speakers: [subject], pronoun: "subject", ...place };
  const speaker = chain > 0 ? speakerBehind(before, pronoun, chain) : null;
  if (speaker) return { speakers: [speaker], pronoun: "cue", ...place };
  const further = chain > 0 ? speakerFurther(before, pronoun, chain) : null;
  return further && { speakers: [further], pronoun: "chain", ...place };
}

const OTHERS_FIRST = /^(?:While|Although|Though|As|When|Whereas|According)$/;
/** Acts that need no words, and questions, whose answer is another's. */
const NO_SPEECH = /^(?:endorse|oppose|honou?r|defend|charge|convince|persuade|ask)(?:s|d|ed)$/;

/**
 * Whoever speaks in a sentence that gives no speaker in the plain places: behind what opens it ("Earlier, X
 * accused …"), by the same pronoun ("But he said …"), or in the sentence before one that is words alone.
 */
function speakerFurther(scene: Scene, pronoun: string, chain: number): Speaker | null {
  if (isWordsAlone(scene)) {
    const before = sentenceBefore(scene);
    if (!before) return null;
    return (
      speakingSubject(before) ??
      speakerBehind(before, pronoun, chain - 1) ??
      speakerFurther(before, pronoun, chain - 1)
    );
  }
  // "While X pledged it, Y insisted", "According to X, Y vowed": two are as near
  if (OTHERS_FIRST.test(scene.tokens[0]?.text ?? "")) return null;
  for (const from of clauseStarts(scene)) {
    const word = scene.tokens[from]?.text.toLowerCase();
    const same = word === pronoun.toLowerCase();
    const read = speakersAt(scene, from) ?? (same ? pronounSpeaker(scene, from, chain - 1) : null);
    const [only, another] = read?.speakers ?? [];
    const verb = read ? (verbAt(scene.tokens, read.to)?.word ?? "") : "";
    if (!read || !only) continue;
    const speaks = isSpoken(verb, only) || RESPONSE_VERBS_EN.has(verb) || AS_NAMING_EN.has(verb);
    if (NO_SPEECH.test(verb)) return null;
    if (another || only.kind !== "person" || !speaks) return null;
    // "he said the mayor had agreed": whom he names is another
    return same && namesOutsideQuotes(scene).includes(only.name) ? null : only;
  }
  return null;
}

/** "Ricci thought it possible; she said": whom the clause before names is nearer than the sentence before. */
function isNamedBefore({ tokens }: Scene, at: number): boolean {
  const joint = tokens.slice(0, at).findLastIndex(({ text }) => text === ";");
  return tokens.slice(0, Math.max(0, joint)).some((_, from) => personAt(tokens, from) !== null);
}

/** `"…," X said` and "…, X said": who spoke, where a sentence says so behind the words. */
function speakerBehind(scene: Scene, pronoun: string, chain: number): Speaker | null {
  const quote = scene.quotations.findLast(
    ({ closed, start, end }) =>
      closed && start >= scene.sentence.start && end <= scene.sentence.end,
  );
  const at = quote ? cuePlace(scene, quote) : null;
  // "He had a voice in it, said X": the next "he" may be the first
  const other = /^(?:he|she)$/i.test(scene.tokens[0]?.text ?? "");
  const statement =
    at === null && !other
      ? statementCue(scene, (at, from) => pronounSpeaker(at, from, chain - 1))
      : null;
  const named = at === null ? statement : namedCue(scene, at);
  const [only, another] = named?.speakers ?? [];
  if (only) return another || only.kind !== "person" ? null : only;
  // "he said" after "he said"; "she said" after "he said" is another
  if (at === null || scene.tokens[at]?.text.toLowerCase() !== pronoun.toLowerCase()) return null;
  if (!isSpoken(verbAt(scene.tokens, at + 1)?.word ?? "", { kind: "person" })) return null;
  const earlier = pronounSpeaker(scene, at, chain - 1)?.speakers[0];
  // "he told Hannity": not Hannity
  return earlier && !namesOutsideQuotes(scene).includes(earlier.name) ? earlier : null;
}

function subjectOf(scene: Scene): Speaker | null {
  const speaking = speakingSubject(scene);
  if (speaking || opensWithSource(scene.tokens)) return speaking;
  const subject = subjectAt(scene, 0)?.subject;
  // "Krantz was wrong, he claimed", "…, the opposition leader said": another is nearer
  if (!subject || anotherSpeaks(scene)) return null;
  return namesOutsideQuotes(scene).every((name) => name === subject.name) ? subject : null;
}

function anotherSpeaks(scene: Scene): boolean {
  const { tokens } = scene;
  return tokens.some(({ text }, at) => {
    if (!SPEECH_VERBS_EN.has(text) || isQuoted(scene, at)) return false;
    const [last, before] = [tokens[at - 1], tokens[at - 2]];
    const he = /^(?:he|she)$/.test(last?.text ?? "");
    return he ? before?.text === "," : last?.small === true && at >= tokens.length - 2;
  });
}

/** The person at the head of a sentence, or behind "According to", who speaks in it. */
function speakingSubject(scene: Scene): Speaker | null {
  const { tokens } = scene;
  const from = opensWithSource(tokens) ? 2 : 0;
  const found = subjectAt(scene, from);
  if (!found) return null;
  const { subject, read } = found;
  const speaks = from === 2 || isSpoken(verbAt(tokens, read.to)?.word ?? "", subject);
  return speaks && !(from === 2 && hasInnerSpeaker(scene, read.to)) ? subject : null;
}

function subjectAt(scene: Scene, from: number): { subject: Speaker; read: SpeakersAt } | null {
  const { tokens } = scene;
  const read = speakersAt(scene, from);
  const [subject, another] = read?.speakers ?? [];
  if (!read || !subject || another || subject.kind !== "person") return null;
  // "Krantz, Sauer said, has left": it is Sauer who speaks
  const aside = tokens[read.end]?.text === "," ? tokens.slice(read.end + 1, read.end + 6) : [];
  if (read.to === read.end && aside.some(({ text }) => SPEECH_VERBS_EN.has(text))) return null;
  // "the prime minister's spokesman said": not the prime minister
  return /^['’]s?$/.test(tokens[read.to]?.text ?? "") ? null : { subject, read };
}

/** The people whom a sentence names, outside quotations. */
export function namesOutsideQuotes(scene: Scene): string[] {
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
