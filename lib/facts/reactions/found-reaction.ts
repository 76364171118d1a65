import type { Evidence, Modality } from "@/lib/domain/fact";
import { evidenceOf } from "@/lib/text/evidence";
import { withName } from "../coreference/with-name";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import type { Scene } from "../scene";
import { answeredTopic, type Topic } from "./about";
import { relayOf } from "./relay";

/** Who spoke or acted, by the name the fact will carry. */
export type Speaker = { name: string; evidence: Evidence[]; kind: "person" | "body" | "group" };

/** What a pattern has read: who, by which verb, said or did what. */
export type ReactionReading = {
  speaker: Speaker;
  verb: string;
  object: string;
  quote?: string | null;
  about?: Topic | null;
  time?: string | null;
  modality?: Modality;
  patternClass: PatternClass;
  /** The speaker is the one whom the sentence gives as its source: nobody else passes the words on. */
  source?: boolean;
  /** Where the words stand when that is not the sentence alone; offsets into the block's text. */
  span?: { start: number; end: number };
};

/** The fact of a reading, as a list of one; empty where no passage holds the speaker's whole name. */
export function foundReaction(scene: Scene, reading: ReactionReading): FoundFact[] {
  const { document, block, sentence } = scene;
  const { start, end } = reading.span ?? sentence;
  const says = evidenceOf(document, block, start, end, "says");
  const { name } = reading.speaker;
  const evidence = withName(scene, name, [says, ...reading.speaker.evidence]);
  const topic = reading.about ?? answeredTopic(scene);
  // "Ann Lee and John Ray both endorsed": of two, and one was read
  if (!evidence || /^(?:both|each|jointly)\b/.test(reading.verb)) return [];
  const fact: FoundFact = {
    kind: "reaction",
    lang: scene.lang,
    subject: name,
    predicate: reading.verb,
    object: reading.object,
    time: reading.time ?? null,
    quote: reading.quote ?? null,
    about: topic && topic.about !== name ? topic.about : null,
    attributedTo: reading.source ? null : relayOf(scene, name),
    modality: reading.modality ?? "attributed",
    evidence: [...evidence, ...(topic && topic.about !== name ? topic.evidence : [])],
    patternClass: reading.patternClass,
  };
  return [fact];
}
