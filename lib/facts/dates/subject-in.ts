import { evidenceOf } from "@/lib/text/evidence";
import { referenceTo } from "../coreference/topic-reference";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import { pronounOf } from "./pronoun";
import { resolveSubject, type Subject } from "./subject";
import type { Region } from "./subject-region";
import { titledWork } from "./titled-work";

/** Whom or what the words of one subject mean: the document's topic, the person of a pronoun, a name. */
export function subjectIn(scene: DateScene, region: Region): Subject | null {
  const { names, block, sentence } = scene;
  const topic = topicAt(scene, region);
  if (topic) return topic;
  const lone = region.to - region.from === 1;
  if (lone && /^(?:he|she|his|her|ia|dia|beliau)$/.test(lower(sentence.tokens, region.from))) {
    const person = pronounOf(names, block, sentence, region.from);
    return (
      person && { text: person.name.canonical, evidence: person.evidence, kind: "pronoun" as const }
    );
  }
  return resolveSubject(names, sentence.tokens, region) ?? titledWork(sentence.tokens, region);
}

/** The document's topic, where the region takes it up: "he", "the newspaper", "Lee". */
function topicAt({ names, block, sentence, index }: DateScene, region: Region): Subject | null {
  const reference = referenceTo({ names, sentences: block.sentences, sentence, index, ...region });
  if (!reference) return null;
  const { text, kind, place } = reference.topic;
  if (reference.by === "name") return { text, evidence: [], kind: "name" };
  const evidence = evidenceOf(names.document, place.block, place.start, place.end, "names");
  const pronoun = kind === "person" ? "pronoun" : "it";
  return { text, evidence: [evidence], kind: reference.by === "pronoun" ? pronoun : reference.by };
}
