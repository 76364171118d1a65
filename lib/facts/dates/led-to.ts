import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { nameAt, spanOf } from "../names/scan";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";
import { pronounOf } from "./pronoun";
import { isNamed, resolveSubject, type Subject } from "./subject";
import { isLower } from "./verbs";

/** Who was led to do what: "leading him to join the Navy in 1979", "which led her to move". */
export type LedEvent = { subject: string; verb: string; object: string; evidence: Evidence[] };

const LONGEST = 14;
/** What makes somebody do what its infinitive tells; who is only asked or allowed may not have done it. */
const LEADS =
  /^(?:leading|led|causing|caused|prompting|prompted|forcing|forced|compelling|compelled|inspiring|inspired|spurring|spurred|persuading|persuaded|convincing|convinced|inducing|induced)$/;
/** What belongs to another event than the infinitive's, or leaves open what was done. */
const BREAKS =
  /^(?:,|;|:|\.|—|–|"|“|”|and|or|but|to|that|which|who|whom|whose|when|where|while|after|before|because|since|until|than|not|if|as|by)$/;
/** What follows a "to" that opens no infinitive, or what was tried and may have failed. */
const NO_VERB =
  /^(?:the|a|an|his|her|its|their|be|have|seek|try|attempt|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|ultimate|final|eventual|outright|victory|victories|wins?|titles?|championships?|promotion|relegation|success|triumph|power|glory|fame|prominence|dominance|supremacy|independence|freedom|statehood|greatness)$/;
/** Whose or what, is told elsewhere; or the date is cut: "late in 1831". */
const OPEN =
  /\b(?:it|its|them|him|this|that|these|those)\b|\d{4}|^the \p{Ll}+$|^(?:in|on|at) an?\b| (?:late|early|only|again|back)$/u;
/** "to call an election on 7 July": the day is the election's. */
const DATED_OTHERWISE = /\b(?:elections?|referendum|vote|trial|concert|summit|conference)$/;
const TAIL = /^(?:[.,;)]|during|after|when|while|and|with|at|for|following)$/;

/** An event told by an infinitive behind what caused it, whose date ends it; null where more could be meant. */
export function ledEvent(scene: DateScene, time: TimeExpression): LedEvent | null {
  const { tokens } = scene.sentence;
  if (scene.lang !== "en" || time.relation !== "at") return null;
  if (!TAIL.test(tokens[time.to]?.text ?? ".")) return null;
  // "in 1999 and 2000"
  if (lower(tokens, time.to) === "and" && tokens[time.to + 1]?.kind === "number") return null;
  const to = infinitiveBefore(tokens, time.from);
  if (to === null) return null;
  const subject = whomLed(scene, to);
  const object = to + 2 < time.from ? spanOf(tokens, to + 2, time.from).text : "";
  if (!subject || object === "" || OPEN.test(object) || DATED_OTHERWISE.test(object)) return null;
  return {
    subject: subject.text,
    verb: `to ${tokens[to + 1]?.text}`,
    object,
    evidence: subject.evidence,
  };
}

/** The "to" of the one infinitive before the date. */
function infinitiveBefore(tokens: Token[], before: number): number | null {
  for (let at = before - 1; at > Math.max(1, before - LONGEST); at--) {
    if (lower(tokens, at) === "to" && isLower(tokens[at + 1]))
      return NO_VERB.test(lower(tokens, at + 1)) || at + 1 >= before ? null : at;
    const word = lower(tokens, at);
    if ((BREAKS.test(word) && word !== "to") || /^[a-z]{3,}ing$/.test(word)) return null;
  }
  return null;
}

/** The person between "leading" and "to". */
function whomLed({ names, block, sentence }: DateScene, to: number): Subject | null {
  const { tokens } = sentence;
  if (/^(?:him|her)$/.test(lower(tokens, to - 1)) && LEADS.test(lower(tokens, to - 2))) {
    const person = pronounOf(names, block, sentence, to - 1);
    return person && { text: person.name.canonical, evidence: person.evidence, kind: "pronoun" };
  }
  for (let from = to - 1; from > Math.max(0, to - 6); from--) {
    if (!LEADS.test(lower(tokens, from - 1))) continue;
    const start = lower(tokens, from) === "the" ? from + 1 : from;
    if (nameAt(tokens, start)?.to !== to) return null;
    const subject = resolveSubject(names, tokens, { from, to });
    return isNamed(subject) ? subject : null;
  }
  return null;
}
