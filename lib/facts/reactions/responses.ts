import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { wordSet } from "../names/word-set";
import type { Scene } from "../scene";
import { clauseStarts } from "./clause-starts";
import { isNaming } from "./naming";
import { participles } from "./participles";
import { acts } from "./response-acts";
import { AS_NAMING_EN, CALLING_EN, COMPARING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { pronounSpeaker } from "./speaker-of-pronoun";
import { type SpeakersAt, speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { type VerbAt, verbAt } from "./verb-at";

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
