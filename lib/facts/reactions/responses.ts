import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { clauseObject } from "./clause-object";
import { foundReaction, type Speaker } from "./found-reaction";
import { clauseStarts } from "./indirect-speech";
import { openingTime } from "./opening-time";
import { NAMING_VERBS_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { pronounSpeaker } from "./speaker-of-pronoun";
import { type SpeakersAt, speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { type VerbAt, verbAt } from "./verb-at";

/** "X condemned the strike", "X called the killing "an act of war"": what somebody did in answer. */
export function responses(scene: Scene): FoundFact[] {
  return clauseStarts(scene).flatMap((from) => {
    const read = speakersAt(scene, from) ?? pronounSpeaker(scene, from);
    const verb = read && verbAt(scene.tokens, read.to);
    return read && verb ? [...responded(scene, read, verb), ...participles(scene, read, verb)] : [];
  });
}

function responded(scene: Scene, read: SpeakersAt, verb: VerbAt): FoundFact[] {
  const naming = NAMING_VERBS_EN.has(verb.word) && !verb.word.endsWith("ing");
  const rest = phrasalEnd(scene, verb);
  if (!naming && rest === null) return [];
  return acts(scene, read, { ...verb, to: naming ? verb.to : (rest ?? verb.to) }, naming);
}

/** The end of the verb with its particle, when it is one of response. */
function phrasalEnd({ tokens }: Scene, verb: VerbAt): number | null {
  const next = tokens[verb.to]?.text ?? "";
  const pairs =
    /^(?:called|calls) (?:for|on)$|^(?:responded|reacted|replied) (?:to|by|with)$|^(?:lashed|hit) (?:out|back)$|^apologi[sz]ed (?:for|to)$|^advocated for$|^issued an?$|^responded by$/;
  if (pairs.test(`${verb.word} ${next}`)) return verb.to + 1;
  return RESPONSE_VERBS_EN.has(verb.word) ? verb.to : null;
}

function acts(scene: Scene, read: SpeakersAt, verb: VerbAt, naming: boolean): FoundFact[] {
  const done = clauseObject(scene, verb.to);
  if (!done || !isNamed(scene, naming, done.from, done.to)) return [];
  if (
    /^(?:by|in|on|at|that|for|with|from|and|or|,)$/.test(scene.tokens[verb.to]?.text ?? "") &&
    verb.to === verb.main + 1
  )
    return [];
  return read.speakers.map((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: wordsOf(scene, verb.from, verb.to),
      object: done.words,
      quote: done.quote,
      time: openingTime(scene),
      modality: verb.reported ? "reported" : "asserted",
      patternClass: classOf(speaker, read, naming),
    }),
  );
}

/** "called X Y" needs both: a quotation, an "as" or a second noun phrase with an article. */
function isNamed(scene: Scene, naming: boolean, from: number, to: number): boolean {
  if (!naming) return true;
  return scene.tokens.slice(from + 1, to).some(({ text }) => /^(?:as|to|["“]|an?)$/.test(text));
}

function classOf(speaker: Speaker, read: SpeakersAt, naming: boolean): PatternClass {
  if (read.pronoun) return "reaction/responded-pronoun";
  if (speaker.kind === "group") return "reaction/responded-group";
  if (naming) return read.speakers.length > 1 ? "reaction/named-several" : "reaction/named";
  return speaker.kind === "body" ? "reaction/responded-body" : "reaction/responded";
}

/** "X went further, calling the act a crime": the participle's subject is the clause's. */
function participles(scene: Scene, read: SpeakersAt, verb: VerbAt): FoundFact[] {
  const { tokens } = scene;
  if (read.pronoun || read.speakers.length > 1) return [];
  const found: FoundFact[] = [];
  for (let at = verb.to; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (/^(?:who|which|that|whose|but|while|after|before|when)$/.test(word) && !isQuoted(scene, at))
      break;
    if (
      !/^(?:calling|describing|warning|accusing|saying|urging|vowing|demanding|insisting)$/.test(
        word,
      ) ||
      isQuoted(scene, at)
    )
      continue;
    const naming = NAMING_VERBS_EN.has(word);
    if (!naming && !SPEECH_VERBS_EN.has(word) && word !== "accusing") continue;
    const here = { from: at, main: at, to: at + 1, word, reported: false };
    for (const fact of acts(scene, read, here, naming))
      found.push({ ...fact, modality: "attributed", patternClass: "reaction/participle" });
    break;
  }
  return found;
}
