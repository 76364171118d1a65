import type { Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { wordSet } from "../names/word-set";
import { onceAt } from "../once";
import { verbAfter } from "../roles/asides";
import { personOf } from "../roles/found-role";
import { isCapitalised, personAt } from "../roles/person-name";
import { rolePhraseAt } from "../roles/phrase";
import type { Scene } from "../scene";
import { bodyAt } from "./body-speakers";
import { firmAt } from "./firm-speakers";
import type { Speaker } from "./found-reaction";
import { groupAt, looseGroup } from "./group-speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import type { SpeakerAt } from "./spoken";
import { spokesmanAt } from "./spokesmen";
import { titledPerson } from "./titled-person";
import { verbAt } from "./verb-at";

/**
 * Those who speak together: the token behind their names, and `to`, the one behind their asides and
 * brackets too, where the verb should begin.
 */
export type SpeakersAt = {
  speakers: Speaker[];
  end: number;
  to: number;
  pronoun: PronounKind;
  /** Two, of whom the second is plainly another: "the Senate and the Navy", not "Food and Drug Administration". */
  apart?: boolean;
};

/**
 * How "he" was resolved: by the subject of the sentence before, by its speaker behind the words, by whoever
 * acts or speaks in a sentence further back, or by whoever spoke last by name; "it" by the one body that
 * speaks in the sentence before; false: by name.
 */
export type PronounKind = false | "subject" | "cue" | "chain" | "back" | "it";

/** Whom the noun phrase at a token names as speaker: one, or several joined; null where it is not known. */
export const speakersAt = onceAt(readSpeakers);

function readSpeakers(scene: Scene, from: number): SpeakersAt | null {
  const { tokens } = scene;
  const first = speakerAt(scene, from);
  if (!first) return null;
  const speakers = [first.speaker];
  let end = first.to;
  // "A, B (…) and C (…) said": behind one of the list who is not known no verb is found, so nobody is
  while (speakers.length < 6) {
    const next = nextOfList(scene, end);
    if (!next) break;
    speakers.push(next.speaker);
    end = next.to;
  }
  const apart = speakers.length === 2 && isApart(tokens, from, first.to);
  return { speakers, end, to: verbBehind(tokens, end), pronoun: false, apart };
}

/** Both stand alone: with an article, as a group, or as a nation's one word. */
function isApart(tokens: Token[], from: number, joint: number): boolean {
  const first = tokens[from];
  const second = tokens[joint + 1];
  if (tokens[joint]?.text !== "and" || /^(?:in|at|of|from)$/.test(tokens[from - 1]?.text ?? ""))
    return false;
  const stands = (token: Token | undefined, next: Token | undefined) =>
    /^(?:the|various|several|some|other|many)$/i.test(token?.text ?? "") ||
    (COUNTRIES.has(token?.text ?? "") && !isCapitalised(next)) ||
    (/^(?:\p{Lu}\.?){2,6}$/u.test(token?.text ?? "") && !isCapitalised(next));
  return stands(first, tokens[from + 1]) && stands(second, tokens[joint + 2]);
}

/** In tokens: "X, pastor of the town's church and a friend of the mayor, said". */
const LONGEST_ASIDE = 40;

/** The token behind asides, brackets and "of the Harbour Times" where a verb of saying follows them. */
function verbBehind(tokens: Token[], end: number): number {
  const to = verbAfter(tokens, end);
  if (to > end && isSpeech(tokens, to)) return to;
  if (/^(?:through|via)$/.test(tokens[end]?.text ?? "")) return behindOffice(tokens, end);
  if (/^(?:of|from|at|with)$/.test(tokens[end]?.text ?? "")) return afterBelonging(tokens, end);
  return behindAside(tokens, to) ?? behindAside(tokens, end) ?? to;
}

/** "the Bureau through its Oslo office issued": the token behind the office. */
function behindOffice(tokens: Token[], through: number): number {
  if (!/^(?:its|their)$/.test(tokens[through + 1]?.text ?? "")) return through;
  for (let at = through + 2; at < through + 10; at++)
    if (
      /^(?:offices?|branch|division|department|agency|spokesman|spokeswoman)$/.test(
        tokens[at]?.text ?? "",
      )
    )
      return at + 1;
  return through;
}

/** "X, whatever is told of them, said": the token behind the comma that the verb follows. */
function behindAside(tokens: Token[], comma: number): number | null {
  const opener = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || opener?.kind !== "word" || NO_ASIDE.has(opener.text))
    return null;
  if (isCapitalised(opener) && !PARTY_MEMBER.test(opener.text)) return null;
  for (let at = comma + 2; at < Math.min(tokens.length, comma + LONGEST_ASIDE); at++) {
    if (/^["“”;:]$/.test(tokens[at]?.text ?? "")) return null;
    if (tokens[at]?.text === "," && isSpeech(tokens, at + 1)) return at + 1;
  }
  return null;
}

const PARTY_MEMBER = /^(?:Democrat|Republican|Conservative|Labour|[DRI]-\p{Lu}.*)$/u;
const NO_ASIDE = wordSet(
  "and but or when while as if because although though after before he she it they",
);

/** "George Zornick of The Nation wrote": whose person the speaker is, in capitals, up to the verb. */
function afterBelonging(tokens: Token[], tie: number): number {
  let at = /^the$/i.test(tokens[tie + 1]?.text ?? "") ? tie + 2 : tie + 1;
  const first = at;
  while (at < first + 7 && isBelonging(tokens, at)) at++;
  if (at === first) return tie;
  if (isSpeech(tokens, at)) return at;
  // "Lord Krantz of Aldersund, in his ruling, said"
  const joined = tokens.slice(first, at).some(({ text }) => text === "and");
  return (tokens[at]?.text === "," && !joined ? behindAside(tokens, at) : null) ?? tie;
}

function isBelonging(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return (
    isCapitalised(tokens[at]) ||
    (/^(?:of|and|the|for)$/.test(word) && isCapitalised(tokens[at + 1]))
  );
}

function isSpeech(tokens: Token[], at: number): boolean {
  return SPEECH_VERBS_EN.has(verbAt(tokens, at)?.word ?? "");
}

function nextOfList(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const at = afterBracket(tokens, from);
  const mark = tokens[at]?.text;
  if (mark === "and" || (mark === "," && tokens[at + 1]?.text === "and")) {
    const start = mark === "and" ? at + 1 : at + 2;
    return speakerAt(scene, start) ?? looseGroup(scene, start);
  }
  // "Krantz, a Labour spokesman, said": the same man
  if (mark !== "," || /^(?:an?|the)$/.test(tokens[at + 1]?.text ?? "")) return null;
  const next = speakerAt(scene, at + 1);
  if (!next) return null;
  const after = tokens[afterBracket(tokens, next.to)]?.text;
  return after === "and" || after === "," ? next : null;
}

function afterBracket(tokens: Token[], at: number): number {
  return tokens[at]?.text === "(" ? verbAfter(tokens, at) : at;
}

const speakerAt = onceAt(readSpeaker);

function readSpeaker(scene: Scene, from: number): SpeakerAt | null {
  // "In his new book, Lawless World, Philippe Sands suggests": the book's title
  const of = scene.tokens[from - 1]?.text === "," ? (scene.tokens[from - 2]?.text ?? "") : "";
  if (WORK.test(of)) return null;
  return (
    firmAt(scene, from) ??
    titledPerson(scene, from) ??
    appositive(scene, from) ??
    spokesmanAt(scene, from) ??
    bodyAt(scene, from) ??
    groupAt(scene, from)
  );
}

const WORK =
  /^(?:book|novel|memoir|autobiography|biography|film|documentary|play|album|song|single|essay|poem|blog|podcast|column|show)$/;

/** "the Commander-in-Chief of the Guards, Yahya Rahim Safavi,": the name behind the office. */
function appositive(scene: Scene, from: number): SpeakerAt | null {
  const phrase = rolePhraseAt(scene.tokens, from);
  if (!phrase || scene.tokens[phrase.to]?.text !== ",") return null;
  const span = personAt(scene.tokens, phrase.to + 1);
  if (!span?.full || scene.tokens[span.to]?.text !== ",") return null;
  const person = personOf(scene, span);
  return person && { speaker: { ...person, kind: "person" }, to: span.to + 1 };
}
