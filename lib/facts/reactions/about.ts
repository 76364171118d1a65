import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import { ofWord } from "@/lib/text/words";
import { withName } from "../coreference/with-name";
import { looksPast } from "../dates/verbs";
import { wordSet } from "../names/word-set";
import { personOf } from "../roles/found-role";
import { isCapitalised, personAt, type TokenSpan } from "../roles/person-name";
import { titleEndingAt } from "../roles/title-ending";
import { COURTESY } from "../roles/titles";
import { isQuoted, type Scene, sceneAt, wordsOf } from "../scene";
import { phraseTopic } from "./about-phrase";
import { subjectPhrase } from "./about-subject";
import { FINITE } from "./clause-turns";

/** What a reaction is about, resolved, and the passages that name it in full. */
export type Topic = { about: string; evidence: Evidence[] };

/** What happens to a person, or what a person does, and is answered by others. */
const EVENTS = wordSet(`
  killing assassination murder death execution shooting arrest detention trial election appointment
  nomination resignation dismissal funeral burial visit speech speeches remarks comments statement
  attack attacks strike strikes airstrike bombing raid kidnapping abduction poisoning inauguration
  victory defeat retirement impeachment conviction sentencing
`);

/**
 * What stands right behind a verb of naming or answering: "X", "the killing of X", "X's killing",
 * "the killing" alone where this sentence or the one before says whose, or a phrase with a name in it.
 * Else null: the topic of a document is not the target of its reactions.
 */
export function topicAt(scene: Scene, from: number, naming = false): Topic | null {
  return (
    eventOf(scene, from) ??
    ownedEvent(scene, from) ??
    loneEvent(scene, from) ??
    person(scene, from) ??
    phraseTopic(scene, from, naming)
  );
}

/** "said that Krantz had lied", "said the killing of Krantz was folly": of whom or what the clause that is said speaks. */
export function subjectTopic(scene: Scene, from: number): Topic | null {
  const event = eventOf(scene, from) ?? ownedEvent(scene, from);
  if (event) return event;
  const whom = personNear(scene, from);
  const verb = whom ? (scene.tokens[whom.to]?.text ?? "") : "";
  const speaks = FINITE.test(verb) || looksPast(verb);
  // "said the plans showed Mr Krantz was wrong", "said when Krantz had left …": of the plans, of another
  const before = whom ? scene.tokens.slice(from, whom.from) : [];
  if (before.some(({ text }) => looksPast(text) || FINITE.test(text) || CONDITION.test(text)))
    return subjectPhrase(scene, from, null);
  return whom && speaks
    ? { about: whom.name, evidence: whom.evidence }
    : subjectPhrase(scene, from, whom);
}

const CONDITION = /^(?:when|if|while|after|before|although|though|as|because|since|once|unless)$/;

/** What brings in what words are about. */
const ANSWERS =
  /^(?:in (?:response|reaction|reply) to|(?:asked|speaking|talking) about|commenting on|(?:responding|reacting|replying) to|said of)$/;

const mayAnswer = ofWord((word) =>
  /^(?:in|asked|speaking|talking|commenting|responding|reacting|replying|said)$/i.test(word),
);

/** "…, in response to the killing of X", "Asked about the Oslo plan, …": the topic that a sentence itself names. */
export function answeredTopic(scene: Scene): Topic | null {
  const { tokens } = scene;
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!mayAnswer(tokens[at])) continue;
    const [first, second, third] = tokens.slice(at, at + 3).map(({ lower }) => lower);
    const two = ANSWERS.test(`${first} ${second}`);
    const answer = two || ANSWERS.test(`${first} ${second} ${third}`);
    if (answer && !isQuoted(scene, at)) return topicAt(scene, at + (two ? 2 : 3));
  }
  return null;
}

/** A person as what a reaction is about, with the passage that names them where the sentence does not. */
export function named(scene: Scene, name: string): Topic | null {
  const { document, block, sentence } = scene;
  const says = evidenceOf(document, block, sentence.start, sentence.end, "says");
  const evidence = withName(scene, name, [says]);
  return evidence && { about: name, evidence: evidence.slice(1) };
}

function personNear(
  scene: Scene,
  from: number,
): (TokenSpan & { name: string; evidence: Evidence[] }) | null {
  const { tokens } = scene;
  for (let at = from; at < from + 6; at++) {
    const span = personAt(tokens, at);
    if (span) {
      const title = titleEndingAt(tokens, at);
      const titled =
        at === from || (title !== null && title.from <= from + 1) || isCourteous(tokens, at);
      const known = titled ? personOf(scene, span) : null;
      const topic = known?.name.includes(" ") ? named(scene, known.name) : null;
      return topic && { ...span, name: topic.about, evidence: topic.evidence };
    }
    if (tokens[at]?.kind !== "word" && tokens[at]?.text !== ".") return null;
  }
  return null;
}

/** "Mr Brown", "Mrs. Clinton" */
function isCourteous(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  return COURTESY.has(tokens[before]?.text ?? "");
}

/** "the killing of X" */
function eventOf(scene: Scene, from: number): Topic | null {
  const { tokens } = scene;
  const at = tokens[from]?.text === "the" ? from + 1 : from;
  if (!EVENTS.has(tokens[at]?.text ?? "") || tokens[at + 1]?.text !== "of") return null;
  const whom = personNear(scene, at + 2);
  return (
    whom && { about: `the ${tokens[at]?.text ?? ""} of ${whom.name}`, evidence: whom.evidence }
  );
}

/** "X's killing" */
function ownedEvent(scene: Scene, from: number): Topic | null {
  const whom = personNear(scene, from);
  const [clitic, event] = whom ? scene.tokens.slice(whom.to, whom.to + 2) : [];
  if (!whom || !/^['’]s?$/.test(clitic?.text ?? "") || !EVENTS.has(event?.text ?? "")) return null;
  return { about: `${whom.name}'s ${event?.text ?? ""}`, evidence: whom.evidence };
}

/** "the killing", of whom this sentence before it or the last one tells. */
function loneEvent(scene: Scene, from: number): Topic | null {
  const { tokens, index } = scene;
  const event = tokens[from + 1]?.text ?? "";
  const whose = tokens[from + 2]?.text ?? "";
  if (
    tokens[from]?.text !== "the" ||
    !EVENTS.has(event) ||
    whose === "of" ||
    /^['’]s?$/.test(whose)
  )
    return null;
  const before = index > 0 ? sceneAt(scene, scene.block, index - 1) : null;
  const found = [scene, ...(before ? [before] : [])].flatMap((one) =>
    one.tokens.flatMap((_, at) => {
      if (one === scene && at >= from) return [];
      const topic = eventOf(one, at) ?? ownedEvent(one, at);
      return topic?.about.includes(event) ? [topic] : [];
    }),
  );
  const [first] = found;
  return first && found.every(({ about }) => about === first.about) ? first : null;
}

/** "accused X of", "praised General X": whom it is about. */
function person(scene: Scene, from: number): Topic | null {
  const whom = personNear(scene, from);
  const behind = whom ? scene.tokens[whom.to] : undefined;
  if (!whom || isCapitalised(behind) || /^['’]s?$/.test(behind?.text ?? "")) return null;
  // "Donald Trump campaign manager Ray Lee": of another
  if (behind?.kind === "word" && !/ly$/.test(behind.text) && !FOLLOWS.test(behind.text))
    return null;
  const next = scene.tokens[whom.to]?.text ?? "";
  // "praised X and Y", "blamed X, Y and Z": more than one
  if (next === "," || next === "and" || next === "or") return null;
  const rest = wordsOf(scene, from, whom.to);
  return /["“”]/.test(rest) ? null : { about: whom.name, evidence: whom.evidence };
}

const FOLLOWS =
  /^(?:of|for|as|by|in|on|at|with|after|before|because|who|whose|to|a|an|the|when|while|over|during|from|against|if|until|since|and|or|but|is|was|last|this|early|late|today|yesterday|again|about|through|without|that|out|off|into|not|so|once|twice)$/;
