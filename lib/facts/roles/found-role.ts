import type { Modality } from "@/lib/domain/fact";
import { evidenceOf } from "@/lib/text/evidence";
import { type ResolvedPerson, resolvePerson } from "../coreference/resolve-person";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { type Scene, wordsOf } from "../scene";
import type { TokenSpan } from "./person-name";

/** What a pattern has read: who, by which verb, holds which role. */
export type RoleReading = {
  holder: TokenSpan | ResolvedPerson;
  /** The verb as it stands; where the passage has none, the copula of its language. */
  verb?: string;
  object: string;
  time?: string | null;
  modality?: Modality;
  patternClass: PatternClass;
  /** Somebody else who is part of the fact: the one succeeded. */
  other?: ResolvedPerson;
};

/** The fact of a reading, or null where the holder is nobody the document names in full. */
export function foundRole(scene: Scene, reading: RoleReading): FoundFact | null {
  const holder = "name" in reading.holder ? reading.holder : personOf(scene, reading.holder);
  if (!holder || reading.object === "") return null;
  const { document, block, sentence } = scene;
  const says = evidenceOf(document, block, sentence.start, sentence.end, "says");
  return {
    kind: "role",
    lang: scene.lang,
    subject: holder.name,
    predicate: reading.verb ?? (scene.lang === "id" ? "adalah" : "was"),
    object: reading.object,
    time: reading.time ?? null,
    quote: null,
    about: null,
    attributedTo: null,
    modality: reading.modality ?? "asserted",
    evidence: [says, ...holder.evidence, ...(reading.other?.evidence ?? [])],
    patternClass: reading.patternClass,
  };
}

/** Who a name in the sentence is. */
export function personOf(scene: Scene, { from, to }: TokenSpan): ResolvedPerson | null {
  return resolvePerson(scene.names, wordsOf(scene, from, to));
}
