import type { Evidence } from "@/lib/domain/fact";
import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import { isAttributed } from "./attributed";
import { withCause } from "./cause";
import { patternClassOf } from "./class-of";
import { type DateScene, factOf } from "./date-scene";
import { eventWords } from "./event-words";
import type { TimeExpression } from "./expressions";
import { fittingSubjects } from "./fitting-subjects";
import { type Link, linkOf } from "./link";
import { isOther } from "./other-date";
import { sourceOf } from "./source";
import { isOneName, type Subject } from "./subject";

/** What a clause of the sentence says happened at a date. */
export function linkedFacts(scene: DateScene, time: TimeExpression): FoundFact[] {
  const { sentence, block, clauses, lang } = scene;
  if (!time.explicit) return [];
  const link = linkOf(sentence, block, clauses, time, lang);
  if (!link || isOther(scene, link)) return [];
  const source = sourceOf(scene);
  if (source === null ? isAttributed(scene, link) : link.clause.kind !== "main") return [];
  const words = eventWords(block, sentence.tokens, link, lang);
  if (!words || sharesObject(scene, link, words.object)) return [];
  const told = (subject: Subject) =>
    subject.kind === "counted" ? withCause(scene.tokens, link, subject.text, words) : words.object;
  const subjects = fittingSubjects(scene, link, words).filter(
    (subject) =>
      !namesYear(subject, time.value) &&
      told(subject) !== null &&
      (source === null || isOneName(subject)),
  );
  return subjects.map((subject) =>
    factOf(
      scene,
      source !== null ? "date/attributed" : patternClassOf(scene, link, subject, words),
      subject.text,
      [words.predicate, told(subject) ?? ""],
      time.value,
      [...subject.evidence, ...(source?.evidence ?? []), ...yearEvidence(scene, time)],
      source?.name ?? null,
    ),
  );
}

/** "The 1990 Oslo election was held in 1990": the name tells it. Nor was the 2017 tournament held in 1950. */
function namesYear({ text, kind }: Subject, value: string): boolean {
  if (/^\d{4}$/.test(value) && text.includes(value)) return true;
  const year = kind === "event" ? /\b(?:1\d|20)\d\d\b/.exec(text)?.[0] : undefined;
  return year !== undefined && Number(value.replace(/^\.\.\//, "").slice(0, 4)) < Number(year) - 2;
}

/** The passage that gives the year of a day that is told without it. */
function yearEvidence({ document }: DateScene, { year }: TimeExpression): Evidence[] {
  return year ? [evidenceOf(document, year.block, year.start, year.end, "dates")] : [];
}

/** "he purchased and decided to construct it": the object stands behind a later verb. */
function sharesObject({ clauses }: DateScene, { clause, time }: Link, object: string): boolean {
  const next = clauses[clauses.findIndex(({ verb }) => verb === clause.verb) + 1];
  return (
    object === "" &&
    // "died in 1950 and was buried there": what stands behind its own date is the first verb's no more
    time.from < clause.verb.to &&
    next?.coordinated === true &&
    next.subject.from === clause.subject.from &&
    next.to > next.verb.to
  );
}
