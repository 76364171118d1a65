import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { calledId } from "../coreference/called-id";
import type { TokenSpan } from "../roles/person-name";
import { personAtId } from "../roles/person-name-id";
import { TITLES_ID } from "../roles/titles";
import { TITLE_RESTS_ID } from "../roles/words-id";
import { holds, isQuoted, type Scene, sceneAt, wordsOf } from "../scene";
import { calledSpeakerId } from "./called-speaker-id";
import { afterAsideId, type SpeakerAtId, speakerAtId } from "./speakers-id";
import { QUOTE_VERBS_ID, QUOTE_VERBS_NYA_ID, SAY_VERBS_ID } from "./verbs-id";

/** How many sentences back "ujarnya" and "ia" may look for a name. */
const LONGEST_CHAIN = 7;

/**
 * Who "ia", "dia" or "-nya" is as a speaker: whoever spoke last by name, where nobody else is named since.
 * Null where the sentences between name another, or nobody spoke.
 */
export function speakerBeforeId(scene: Scene): SpeakerAtId | null {
  const between: string[] = [];
  let here: Scene | null = scene;
  for (let back = 0; back < LONGEST_CHAIN; back++) {
    here = sentenceBefore(here);
    if (!here) return null;
    const { spoke, people, stranger } = readingOf(here);
    if (stranger) return null;
    between.push(...people);
    if (spoke) {
      const { name } = spoke.speaker;
      const alone = between.every((other) => isOf(name, other));
      return alone && !spoke.office ? spoke : null;
    }
  }
  return null;
}

/** `stranger`: somebody speaks whom the document does not name elsewhere, so the pronoun may be theirs. */
type Reading = { spoke: SpeakerAtId | null; people: string[]; stranger: boolean };

const known = new WeakMap<Token[], Reading>();

/** Who speaks by name in a sentence, and who is named in it; read once, as many pronouns ask. */
function readingOf(scene: Scene): Reading {
  const before = known.get(scene.tokens);
  if (before) return before;
  const cued = holds(scene, isCue);
  const spoke = cued ? namedIn(scene) : null;
  const stranger = cued && spoke === null && isStrangers(scene);
  const reading = { spoke, people: peopleIn(scene), stranger };
  known.set(scene.tokens, reading);
  return reading;
}

const CUES = new Set([...QUOTE_VERBS_ID, ...SAY_VERBS_ID, "Menurut", "menurut"]);
const isCue = ofWord((word) => CUES.has(word));

function isOf(name: string, other: string): boolean {
  return name === other || ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `);
}

function sentenceBefore(scene: Scene): Scene | null {
  const { document, block, index } = scene;
  if (index > 0) return sceneAt(scene, block, index - 1);
  let at = block.index - 1;
  // what a page puts between paragraphs: "SCROLL TO CONTINUE", a caption
  while (
    at > block.index - 3 &&
    /^(?:boilerplate|caption|heading)$/.test(document.blocks[at]?.kind ?? "")
  )
    at--;
  const before = document.blocks[at];
  return before?.kind === "paragraph" && before.lang === "id"
    ? sceneAt(scene, before, before.sentences.length - 1)
    : null;
}

/** Who speaks by name in a sentence: "…," kata X; X mengatakan; Menurut X. */
function namedIn(scene: Scene): SpeakerAtId | null {
  const { tokens } = scene;
  for (let at = 0; at < tokens.length; at++) {
    if (isQuoted(scene, at)) continue;
    const word = tokens[at]?.text ?? "";
    if (QUOTE_VERBS_ID.has(word) || /^[Mm]enurut$/.test(word)) {
      const read = speakerOf(scene, at + 1);
      if (read) return read;
    }
    if (at > 0 && tokens[at - 1]?.text !== ",") continue;
    const read = speakerOf(scene, at);
    if (read && saysAt(scene, read.to)) return read;
  }
  return null;
}

/** `"…," tutur Benni`, of whom nothing more is told. */
function isStrangers(scene: Scene): boolean {
  return scene.tokens.some(
    ({ text }, at) =>
      QUOTE_VERBS_ID.has(text) && !isQuoted(scene, at) && scene.tokens[at + 1]?.capital === true,
  );
}

/** Where an office runs into a name nobody is called by, the name may be half an office's. */
function speakerOf(scene: Scene, at: number): SpeakerAtId | null {
  const called = calledSpeakerId(scene, at);
  if (called) return called;
  const read = speakerAtId(scene, at);
  // whoever else speaks: the pronoun may be theirs
  return read && { ...read, office: true };
}

function saysAt({ tokens }: Scene, to: number): boolean {
  const at = afterAsideId(tokens, to);
  // "Jokowi melaporkan sejumlah pihak" to the police: no words of his
  return [at, at + 1].some(
    (one) => SAY_VERBS_ID.has(tokens[one]?.text ?? "") && tokens[one]?.text !== "melaporkan",
  );
}

/** The people named in a sentence outside quotations: whole names, and words by which somebody is called. */
function peopleIn(scene: Scene): string[] {
  const { tokens } = scene;
  const called = calledId(scene.names);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isQuoted(scene, at)) continue;
    const person = called.get(tokens[at]?.text ?? "");
    const span = person ? null : personAtId(tokens, at);
    if (person) found.push(person.name);
    else if (span?.full && isPerson(scene, span)) found.push(wordsOf(scene, span.from, span.to));
    if (span) at = span.to - 1;
  }
  return found;
}

/** Who the document tells to be a person, or names behind a title: "Menteri Perhubungan Bayu Santoso". */
function isPerson(scene: Scene, { from, to }: TokenSpan): boolean {
  const { tokens, names } = scene;
  if (names.resolve(wordsOf(scene, from, to))?.name.kind === "person") return true;
  let at = from - 1;
  while (at > 0 && TITLE_RESTS_ID.has(tokens[at]?.text ?? "") && !isTitle(tokens[at])) at--;
  return isTitle(tokens[at]);
}

function isTitle(token: Token | undefined): boolean {
  return TITLES_ID.has(token?.text ?? "");
}

/** Whether the verb behind a quotation has its speaker in it: "ujarnya", "kata dia"; but "ujarnya Erni" names her. */
export function saysPronounId({ tokens }: Scene, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  if (QUOTE_VERBS_NYA_ID.has(word)) return !next?.capital;
  return QUOTE_VERBS_ID.has(word) && /^(?:dia|ia|beliau)$/.test(next?.text ?? "");
}
