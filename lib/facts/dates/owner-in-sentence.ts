import { namesIn } from "../names/scan";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import { resolveSubject, type Subject } from "./subject";
import { subjectRegion } from "./subject-region";

/**
 * Whose "his", "her" or "its" it is, where the subject of its clause is the only one named so far:
 * "Ann Lee was queen from 1104 until her death in 1134".
 */
export function ownerInSentence(scene: DateScene, at: number): Subject | null {
  const { names, sentence, clauses, times } = scene;
  const { tokens } = sentence;
  const clause = clauses.find(({ verb, to }) => verb.to <= at && at < to);
  if (clause?.kind !== "main" || clause.coordinated) return null;
  const region = subjectRegion(tokens, clause.subject, times);
  const subject = region && resolveSubject(names, tokens, region);
  if (!subject || (subject.kind !== "name" && subject.kind !== "short")) return null;
  const kind = names.resolve(subject.text)?.name.kind ?? "unknown";
  const person = /^(?:his|her)$/.test(lower(tokens, at));
  if (person !== (kind === "person")) return null;
  return namesSomebody(scene, clause.verb.to, at) ? null : subject;
}

/** Whether a name stands there that may be a person's. */
function namesSomebody({ names, sentence }: DateScene, from: number, to: number): boolean {
  return namesIn(sentence.tokens.slice(from, to)).some((span) => {
    const kind = names.resolve(span.text)?.name.kind ?? "unknown";
    const before = lower(sentence.tokens, from + span.from - 1);
    return kind === "person" || (kind === "unknown" && !/^(?:in|at|of|from|the|to)$/.test(before));
  });
}
