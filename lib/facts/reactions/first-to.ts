import { gather } from "@/lib/domain/gather";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { holds, type Scene, wordsOf } from "../scene";
import { topicAt } from "./about";
import { clauseObject } from "./clause-object";
import { clauseStarts } from "./clause-starts";
import { foundReaction } from "./found-reaction";
import { openingTime } from "./opening-time";
import { speakersAt } from "./speakers";

const isFirst = ofWord((word) => word === "first");
/** Acts of response in their infinitive. */
const RESPONDS =
  /^(?:condemn|denounce|criticise|criticize|praise|welcome|blame|accuse|reject|endorse|oppose|congratulate|mourn|hail|defend|dismiss|designate|protest|recognise|recognize|demand|warn|urge|apologise|apologize|honou?r|challenge|question)$/;

/** "The Senate was the first to condemn the strike": who answered, though others did after. */
export function firstToAnswer(scene: Scene): FoundFact[] {
  if (!holds(scene, isFirst)) return [];
  const { tokens } = scene;
  return gather(clauseStarts(scene), (from) => {
    const read = speakersAt(scene, from);
    const [only, another] = read?.speakers ?? [];
    const to = read ? infinitiveAt(scene, read.to) : null;
    if (!read || !only || another || to === null) return [];
    const done = clauseObject(scene, to);
    if (!done || OPEN.test(done.words) || tokens[to]?.text === "to") return [];
    return foundReaction(scene, {
      speaker: only,
      verb: wordsOf(scene, read.to, to),
      object: done.words,
      quote: done.quote,
      about: topicAt(scene, to),
      time: openingTime(scene),
      modality: "asserted",
      patternClass: "reaction/first-to",
    });
  });
}

/** Whom or what, is told elsewhere; or others did something else. */
const OPEN = /^(?:(?:it|him|her|them|this|that|these|those|his|its|their)\b|the new )| but /;

/** The token behind "was the first to condemn", "was among the first to condemn". */
function infinitiveAt({ tokens }: Scene, was: number): number | null {
  if (!/^(?:was|were)$/.test(tokens[was]?.text ?? "")) return null;
  const the = /^(?:among|one)$/.test(tokens[was + 1]?.text ?? "") ? was + 2 : was + 1;
  const first = tokens[the]?.text === "of" ? the + 1 : the;
  if (tokens[first]?.text !== "the" || tokens[first + 1]?.text !== "first") return null;
  const noun = tokens[first + 2]?.text === "to" ? first + 2 : first + 3;
  return tokens[noun]?.text === "to" && RESPONDS.test(tokens[noun + 1]?.text ?? "")
    ? noun + 2
    : null;
}
