import { evidenceOf } from "@/lib/text/evidence";
import { bearerOfLife, chainPerson } from "../coreference/subject-chain";
import { type Reference, referenceTo } from "../coreference/topic-reference";
import { spanOf } from "../names/scan";
import { lower } from "./clause";
import { counted } from "./counted";
import type { DateScene } from "./date-scene";
import { group } from "./group";
import { pronounOf } from "./pronoun";
import { resolveSubject, type Subject } from "./subject";
import type { Region } from "./subject-region";
import { titledWork } from "./titled-work";

/** Whom or what the words of one subject mean: the document's topic, the person of a pronoun, a name. */
export function subjectIn(scene: DateScene, region: Region): Subject | null {
  const { names, sentence } = scene;
  const topic = topicAt(scene, region);
  if (topic) return topic;
  const lone = region.to - region.from === 1;
  if (lone && /^(?:he|she|his|her|ia|dia|beliau)$/.test(lower(sentence.tokens, region.from)))
    return personOfPronoun(scene, region.from);
  return (
    resolveSubject(names, sentence.tokens, region) ??
    titledWork(sentence.tokens, region) ??
    bearer(scene, region) ??
    counted(sentence.tokens, region) ??
    group(scene, region)
  );
}

function personOfPronoun(scene: DateScene, at: number): Subject | null {
  const { names, block, sentence } = scene;
  const person = pronounOf(names, block, sentence, at);
  if (person) return { text: person.name.canonical, evidence: person.evidence, kind: "pronoun" };
  const told = chainPerson(scene, at);
  return told && { text: told.name, evidence: told.evidence, kind: "told" };
}

/** "Lee" in the life of Ann Lee, where the document has her whole name in no other sentence. */
function bearer(scene: DateScene, { from, to }: Region): Subject | null {
  const { text } = spanOf(scene.tokens, from, to);
  if (!/^\p{Lu}/u.test(text)) return null;
  const person = bearerOfLife(scene, text);
  return person && { text: person.name, evidence: person.evidence, kind: "told" };
}

/** The document's topic, where the region takes it up: "he", "the newspaper", "Lee". */
function topicAt({ names, block, sentence, index }: DateScene, region: Region): Subject | null {
  const reference = referenceTo({ names, sentences: block.sentences, sentence, index, ...region });
  if (!reference) return null;
  const { text, place } = reference.topic;
  if (reference.by === "name") return { text, evidence: [], kind: "name" };
  const evidence = evidenceOf(names.document, place.block, place.start, place.end, "names");
  return { text, evidence: [evidence], kind: kindOf(reference) };
}

function kindOf({ topic, by }: Reference): Subject["kind"] {
  const { kind, event } = topic;
  if (event) return "event";
  if (by === "pronoun") return kind === "person" ? "pronoun" : "it";
  return by === "noun" ? "noun" : "surname";
}
