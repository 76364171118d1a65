import type { FoundFact } from "../found-fact";
import { wordSet } from "../names/word-set";
import { type Scene, wordsOf } from "../scene";
import { topicAt } from "./about";
import { type ClauseObject, clauseObject } from "./clause-object";
import { foundReaction } from "./found-reaction";
import { isNamed } from "./naming";
import { openingTime } from "./opening-time";
import { pronounObjectClass, responseClass } from "./response-class";
import { RESPONSE_VERBS_EN } from "./response-verbs-en";
import type { SpeakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { untilNextVerb } from "./until-next-verb";
import type { VerbAt } from "./verb-at";
import { withoutAside } from "./without-aside";

/** What each of the speakers did by a verb of response, or of naming, with its object. */
export function acts(scene: Scene, read: SpeakersAt, verb: VerbAt, naming: boolean): FoundFact[] {
  const whole = clauseObject(scene, verb.to);
  const noun = naming || BEHIND_VERB.has(verb.word);
  const done = whole && withoutAside(scene, untilNextVerb(scene, whole, noun));
  if (!done || hasNoObject(scene, verb) || isNoAnswer(verb.word, done.words)) return [];
  if (read.pronoun && namesAgain(scene, done, read)) return [];
  if (!isNamed(scene, verb.word, done.from, done.to)) return [];
  const about = BEHIND_VERB.has(verb.word) || naming ? topicAt(scene, done.from, naming) : null;
  return read.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      // "A and B both opposed it": of one of them alone the word says nothing
      verb: wordsOf(scene, verb.from, verb.to).replace(/^both /, ""),
      object: done.words,
      quote: done.quote,
      about,
      time: openingTime(scene),
      modality: verb.reported ? "reported" : "asserted",
      patternClass:
        (!SPEECH_VERBS_EN.has(verb.word) || RESPONSE_VERBS_EN.has(verb.word)) &&
        /^(?:it|him|her|them|this|that|those|these)\b/.test(done.words)
          ? pronounObjectClass(speaker, verb, read, done.words)
          : responseClass(speaker, verb, read, { naming, words: done.words }),
    }),
  );
}

/** "rejected out of hand", "condemned by", "issued statement": behind the verb stands no object. */
function hasNoObject({ tokens }: Scene, verb: VerbAt): boolean {
  const word = tokens[verb.to]?.text ?? "";
  const alone = verb.to === verb.main + 1;
  return (
    NO_OBJECT.test(word) || (alone && /^(?:by|in|on|at|that|for|with|from|and|or|,)$/.test(word))
  );
}

const NO_OBJECT =
  /^(?:statement|none|nobody|nothing|no|off|upon|out|into|only|just|earlier|again|last|much|most)$/;

/** Words behind a verb of response that make it no answer, or leave open to what. */
function isNoAnswer(verb: string, words: string): boolean {
  // "accused his teachings": of what is cut off
  if (/^accus/.test(verb) && !/ of /.test(words)) return true;
  // "both the ideas", cut off before its "and"
  if (/^both\b/.test(words) && !/ and /.test(words.replace(/\([^)]*\)/g, ""))) return true;
  // "defended the title against Lee": sport
  if (/^defend(?:ed|s)$/.test(verb) && PRIZES.test(words)) return true;
  // "hit back, saying he was late": the act is in its participle
  if (/^saying\b/.test(words)) return true;
  // "a notice …, said somebody else"
  if (/,["”]? said \p{Lu}/u.test(words)) return true;
  // "and was fined": what happened to the speaker afterwards
  const unquoted = words.replace(/["“][^"”]*["”]/g, "");
  return /\band (?:was|were|is|has been|had been) /.test(unquoted);
}

const PRIZES = /\b(?:titles?|championships?|crowns?|belts?|trophy|trophies)\b/i;

/** "he convinced Ball", where he would be Ball: the pronoun is another's. */
function namesAgain(
  { tokens }: Scene,
  { from, to }: ClauseObject,
  { speakers }: SpeakersAt,
): boolean {
  const surnames = speakers.map(({ name }) => name.split(" ").at(-1));
  return tokens.slice(from, Math.min(to, from + 4)).some(({ text }) => surnames.includes(text));
}

/** Verbs whose object is what or whom they are about; what is vowed or demanded is not. */
const BEHIND_VERB = wordSet(`
  condemned condemns denounced denounces criticised criticized criticises criticizes praised praises
  welcomed welcomes blamed blames accused accuses rejected rejects endorsed endorses opposed opposes
  congratulated congratulates mourned mourns hailed hails lauded lauds defended defends dismissed
  slammed rebuked ridiculed mocked commended applauded deplored decried thanked honoured honored
  justified accusing
`);
