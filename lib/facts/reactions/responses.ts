import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { wordSet } from "../names/word-set";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { topicAt } from "./about";
import { type ClauseObject, clauseObject } from "./clause-object";
import { clauseStarts } from "./clause-starts";
import { foundReaction } from "./found-reaction";
import { openingTime } from "./opening-time";
import { pronounObjectClass, responseClass } from "./response-class";
import { AS_NAMING_EN, CALLING_EN, COMPARING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { pronounSpeaker } from "./speaker-of-pronoun";
import { type SpeakersAt, speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { untilNextVerb } from "./until-next-verb";
import { type VerbAt, verbAt } from "./verb-at";
import { withoutAside } from "./without-aside";

/** Verbs that make a response with what follows them. */
const PHRASAL = wordSet(`
  called calls responded reacted replied lashed hit apologised apologized advocated issued accusing
`);
const VERBS = [RESPONSE_VERBS_EN, SPEECH_VERBS_EN, AS_NAMING_EN, CALLING_EN, COMPARING_EN, PHRASAL];
const isOfResponse = ofWord((word) => VERBS.some((verbs) => verbs.has(word)));

/** "X condemned the strike", "X called the killing "an act of war"": what somebody did in answer. */
export function responses(scene: Scene): FoundFact[] {
  if (!scene.tokens.some(isOfResponse)) return [];
  return gather(clauseStarts(scene), (from) => {
    const read = speakersAt(scene, from) ?? pronounSpeaker(scene, from);
    const verb = read && verbAt(scene.tokens, read.to);
    // "…, said X. He persuaded the government": whoever X spoke of may be meant
    if (read?.pronoun === "cue" || read?.pronoun === "chain") return [];
    return read && verb ? [...responded(scene, read, verb), ...participles(scene, read, verb)] : [];
  });
}

function responded(scene: Scene, read: SpeakersAt, verb: VerbAt): FoundFact[] {
  const naming = isNaming(verb.word) && !verb.word.endsWith("ing");
  const rest = phrasalEnd(scene, verb);
  if (!naming && rest === null) return [];
  // "hit back to win the set" is sport
  if (/^(?:hit|lashed)$/.test(verb.word) && scene.tokens[rest ?? 0]?.text === "to") return [];
  return acts(scene, read, { ...verb, to: naming ? verb.to : (rest ?? verb.to) }, naming);
}

/** The end of the verb with its particle, when it is one of response. */
function phrasalEnd({ tokens }: Scene, verb: VerbAt): number | null {
  const next = tokens[verb.to]?.text ?? "";
  const pairs =
    /^(?:called|calls) (?:for|on)$|^(?:responded|reacted|replied) (?:to|by|with)$|^(?:lashed|hit) (?:out|back)$|^apologi[sz]ed (?:for|to)$|^advocated for$|^responded by$/;
  if (pairs.test(`${verb.word} ${next}`)) return verb.to + 1;
  // "issued a public alert": the article belongs to what was issued
  if (verb.word === "issued")
    return /^an?$/.test(next) && tokens.slice(verb.to + 1, verb.to + 5).some(isAnswer)
      ? verb.to
      : null;
  return RESPONSE_VERBS_EN.has(verb.word) ? verb.to : null;
}

/** What is issued in answer to something; a book is not. */
function isAnswer({ text }: Token): boolean {
  return /^(?:alert|warning|order|decree|apology|warrant|report|ruling|judgment|judgement|directive|proclamation|ban|call|appeal|denial|condemnation|fatwa|demand|threat|ultimatum|protest|injunction|press)$/.test(
    text,
  );
}

function acts(scene: Scene, read: SpeakersAt, verb: VerbAt, naming: boolean): FoundFact[] {
  const whole = clauseObject(scene, verb.to);
  const noun = naming || BEHIND_VERB.has(verb.word);
  const done = whole && withoutAside(scene, untilNextVerb(scene, whole, noun));
  if (done && read.pronoun && namesAgain(scene, done, read)) return [];
  if (
    /^(?:statement|none|nobody|nothing|no|off|upon|out|into|only|just|earlier|again|last|much|most)$/.test(
      scene.tokens[verb.to]?.text ?? "",
    )
  )
    return [];
  // "accused his teachings": of what is cut off; "both the ideas", cut off before its "and"
  if (/^accus/.test(verb.word) && done && !/ of /.test(done.words)) return [];
  if (done && /^both\b/.test(done.words) && !/ and /.test(done.words.replace(/\([^)]*\)/g, "")))
    return [];
  // "defended the title against Lee": sport
  if (
    /^defend(?:ed|s)$/.test(verb.word) &&
    done &&
    /\b(?:titles?|championships?|crowns?|belts?|trophy|trophies)\b/i.test(done.words)
  )
    return [];
  // "hit back, saying he was late": the act is in its participle
  if (done && /^saying\b/.test(done.words)) return [];
  // "a notice …, said somebody else"
  if (done && /,["”]? said \p{Lu}/u.test(done.words)) return [];
  // "and was fined": what happened to the speaker afterwards
  if (
    done?.words &&
    /\band (?:was|were|is|has been|had been) /.test(done.words.replace(/["“][^"”]*["”]/g, ""))
  )
    return [];
  if (!done || !isNamed(scene, verb.word, done.from, done.to)) return [];
  if (
    /^(?:by|in|on|at|that|for|with|from|and|or|,)$/.test(scene.tokens[verb.to]?.text ?? "") &&
    verb.to === verb.main + 1
  )
    return [];
  const about = BEHIND_VERB.has(verb.word) || naming ? topicAt(scene, done.from, naming) : null;
  return read.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: wordsOf(scene, verb.from, verb.to),
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

function isNaming(word: string): boolean {
  return [AS_NAMING_EN, CALLING_EN, COMPARING_EN].some((set) => set.has(word));
}

/** A verb of naming needs what is named and what it is called. */
function isNamed(scene: Scene, verb: string, from: number, to: number): boolean {
  if (!isNaming(verb)) return true;
  const words = scene.tokens.slice(from + 1, to).map(({ text }) => text);
  // an article behind a comma only explains who is called: "called X, a farmer, onto the stage"
  const called = words.filter((word, index) => !(/^an?$/.test(word) && words[index - 1] === ","));
  if (COMPARING_EN.has(verb)) return words.some((word) => word === "to" || word === "with");
  const named = AS_NAMING_EN.has(verb) ? /^as$/ : /^(?:as|["“]|an?)$/;
  const what = called.findIndex((word) => named.test(word));
  return what >= 0 && !isClause(called.slice(0, what));
}

/** "the designated aircraft was a Falcon": no verb of naming, but a participle before its noun. */
function isClause(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^(?:is|are|was|were)$/.test(word) && !/^(?:who|which|that|what)$/.test(words[at - 1] ?? ""),
  );
}

/** Whether a participle belongs to the subject: behind a comma, or close behind the verb. */
function tiesParticiple(tokens: Token[], verb: VerbAt, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const between = tokens.slice(verb.to, at).map(({ text }) => text);
  if (between.includes("with") || !/^\p{Ll}/u.test(verb.word) || verb.word.endsWith("ing"))
    return false;
  if (/^[,–—]$/.test(before)) return true;
  return at - verb.to < 7 && !NOT_BEFORE_PARTICIPLE.test(before);
}

const SUBORDINATORS = /^(?:When|While|As|Although|Though|After|Before|Since|Because|If)$/;
const NOT_BEFORE_PARTICIPLE =
  /^(?:is|are|was|were|be|been|not|to|even|from|about|the|an?|his|her|this|that|of|no|n't|t)$/;

/** "…, saying they were late": who or what, is told before. */
const OPEN_SUBJECT = /^(?:it|they|he|she|this|that|these|those|its|their|him|her|them)\b/;

/** "X went further, calling the act a crime": the participle's subject is the clause's. */
function participles(scene: Scene, read: SpeakersAt, verb: VerbAt): FoundFact[] {
  const { tokens } = scene;
  if (read.pronoun || read.speakers.length > 1 || read.speakers[0]?.kind !== "person") return [];
  const found: FoundFact[] = [];
  // "When X died, Y led the tributes, saying": the participle is not X's
  if (SUBORDINATORS.test(tokens[0]?.text ?? "")) return [];
  for (let at = verb.to; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (
      /^(?:he|she|they)$/.test(word) &&
      SPEECH_VERBS_EN.has(tokens[at + 1]?.text ?? "") &&
      !isQuoted(scene, at)
    )
      break;
    if (
      /^(?:who|which|that|whose|but|while|after|before|when|as|for)$/.test(word) &&
      !isQuoted(scene, at)
    )
      break;
    if (
      !/^(?:calling|describing|warning|accusing|saying|urging|vowing|demanding|insisting)$/.test(
        word,
      ) ||
      isQuoted(scene, at)
    )
      continue;
    // "saying of the recording: "…""
    if (!tiesParticiple(tokens, verb, at) || tokens[at + 1]?.text === "of") continue;
    const naming = isNaming(word);
    if (!naming && !SPEECH_VERBS_EN.has(word) && word !== "accusing") continue;
    const here = { from: at, main: at, to: at + 1, word, reported: false };
    for (const fact of acts(scene, read, here, naming))
      found.push({
        ...fact,
        modality: "attributed",
        patternClass:
          fact.patternClass === "reaction/pronoun-object"
            ? fact.patternClass
            : /^[,–—]$/.test(tokens[at - 1]?.text ?? "") && !OPEN_SUBJECT.test(fact.object)
              ? "reaction/participle"
              : "reaction/participle-loose",
      });
    break;
  }
  return found;
}
