import type { Evidence, Modality } from "@/lib/domain/fact";
import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import type { Scene } from "../scene";

/** Who spoke or acted, by the name the fact will carry. */
export type Speaker = { name: string; evidence: Evidence[]; kind: "person" | "body" | "group" };

/** What a pattern has read: who, by which verb, said or did what. */
export type ReactionReading = {
  speaker: Speaker;
  verb: string;
  object: string;
  quote?: string | null;
  about?: string | null;
  time?: string | null;
  modality?: Modality;
  attributedTo?: string | null;
  patternClass: PatternClass;
  /** Where the words stand when that is not the sentence alone; offsets into the block's text. */
  span?: { start: number; end: number };
};

export function foundReaction(scene: Scene, reading: ReactionReading): FoundFact {
  const { document, block, sentence } = scene;
  const { start, end } = reading.span ?? sentence;
  return {
    kind: "reaction",
    lang: scene.lang,
    subject: reading.speaker.name,
    predicate: reading.verb,
    object: reading.object,
    time: reading.time ?? null,
    quote: reading.quote ?? null,
    about: reading.about ?? null,
    attributedTo: reading.attributedTo ?? null,
    modality: reading.modality ?? "attributed",
    evidence: [evidenceOf(document, block, start, end, "says"), ...reading.speaker.evidence],
    patternClass: reading.patternClass,
  };
}
