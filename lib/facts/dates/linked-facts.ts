import type { Evidence } from "@/lib/domain/fact";
import type { Sentence, Token } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { isAttributed } from "./attributed";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import { type DateScene, factOf } from "./date-scene";
import { eventWords } from "./event-words";
import type { TimeExpression } from "./expressions";
import { fittingSubjects } from "./fitting-subjects";
import { type Link, linkOf } from "./link";
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
  const subjects = fittingSubjects(scene, link, words);
  return subjects.map((subject) =>
    factOf(
      scene,
      source !== null
        ? "date/attributed"
        : time.year && subject.kind !== "phrase"
          ? "date/year-inferred"
          : lang === "id"
            ? indonesianClass(link, subject)
            : classOf(link, subject, sentence.tokens),
      subject.text,
      [words.predicate, words.object],
      time.value,
      [...subject.evidence, ...(source?.evidence ?? []), ...yearEvidence(scene, time)],
      source?.name ?? null,
    ),
  );
}

/** The passage that gives the year of a day that is told without it. */
function yearEvidence({ document }: DateScene, { year }: TimeExpression): Evidence[] {
  return year ? [evidenceOf(document, year.block, year.start, year.end, "dates")] : [];
}

/** Another date of the same clause, or a list of years, makes it unsure what happened when. */
function isOther({ times, sentence: { tokens } }: DateScene, { clause, time }: Link): boolean {
  const next = lower(tokens, time.to) === "," ? time.to + 1 : time.to;
  const listed = /^(?:and|or|&|dan|atau)$/.test(lower(tokens, next)) ? next + 1 : next;
  if (listed > time.to && /^\d/.test(tokens[listed]?.text ?? "")) return true;
  // "from 1983 to 1992 and from 1997 to 2005": of both
  if (listed > next && times.some(({ from }) => from === listed)) return true;
  return times.some(
    (other) =>
      (other.from < time.from || other.to > time.to) &&
      other.relation !== "none" &&
      !inBracket(tokens, other.from) &&
      datesToo(clause, other),
  );
}

/** Of a verb that shares its subject only what stands with it: "In 1950 he left and died in 1960". */
function datesToo({ subject, verb, to, lead, coordinated }: Clause, time: TimeExpression): boolean {
  const from = coordinated ? (lead ?? verb.from) : subject.from;
  return from <= time.from && time.to <= to;
}

function inBracket(tokens: Sentence["tokens"], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (tokens[i]?.text === ")") return false;
    if (tokens[i]?.text === "(") return true;
  }
  return false;
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

function indonesianClass(link: Link, { kind }: Subject): PatternClass {
  if (link.kind === "behind-event") return "date/behind-event";
  if (kind === "phrase" || kind === "placed") return "date/clause-phrase-id";
  if (link.cut) return "date/cut-id";
  if (link.kind === "bare") return "date/bare-id";
  if (kind === "pronoun") return "date/clause-pronoun-id";
  if (kind === "told") return "date/told-id";
  if (kind === "titled") return "date/titled";
  if (kind === "described") return "date/described-id";
  if (kind === "surname") return "date/topic-name-id";
  if (kind === "noun" || kind === "it") return "date/topic-noun-id";
  if (kind === "short") return "date/clause-short-id";
  return kind === "name" ? "date/clause-id" : "date/clause-phrase-id";
}

function classOf(
  { clause, kind, time, cut }: Link,
  subject: Subject,
  tokens: Token[],
): PatternClass {
  if (cut && subject.kind !== "phrase" && clause.kind === "main") return "date/cut";
  if (subject.kind === "pronoun") return pronounClass(clause, kind, time, tokens);
  if (subject.kind === "told") return "date/told";
  if (subject.kind === "described") return "date/described";
  if (subject.kind === "titled") return "date/titled";
  if (subject.kind === "surname") return "date/topic-name";
  if (subject.kind === "noun") return "date/topic-noun";
  if (subject.kind === "where") return "date/relative-where";
  if (subject.kind === "it") return "date/topic-it";
  if (clause.kind === "relative" && clause.opener !== "who" && happens(tokens, clause.verb))
    return "date/happened";
  // whom "which ran from 1901 to 1906" is about is less sure than a subject
  if (!/^(?:at|none)$/.test(time.relation) && clause.kind !== "relative") return "date/bounded";
  if (clause.kind === "relative" && clause.opener === "that") return "date/relative-that";
  if (clause.kind === "relative")
    return clause.opener === "who" ? "date/relative-who" : "date/relative-which";
  if (clause.coordinated)
    return isOneName(subject) ? "date/coordinated" : "date/coordinated-phrase";
  if (kind === "behind-event") return "date/behind-event";
  if (clause.kind === "subordinate") return "date/subordinate";
  if (kind === "middle") return "date/middle";
  const phrase = subject.kind === "phrase" || subject.kind === "placed";
  if (phrase && happens(tokens, clause.verb)) return "date/happened";
  if (subject.kind === "phrase")
    return NAMED_THING.test(subject.text) && clause.opener === ""
      ? "date/phrase-named"
      : "date/phrase";
  if (subject.kind === "placed") return "date/placed";
  return kind === "fronted" ? "date/fronted" : "date/final";
}

/** "the Office of the High Commissioner", "the Buliok complex": a name, perhaps with the noun that says what it is. */
const NAMED_THING =
  /^the [\p{Lu}\d][^\s,]*(?: (?:(?:of|and|for|on|the|&) )*[\p{Lu}\d][^\s,]*)+(?: \p{Ll}+)?$|^the [\p{Lu}\d][^\s,]* \p{Ll}+$/u;

/** "The Battle of Lesmont took place", "the awards were held": what is said only of events. */
function happens(tokens: Token[], { from, to }: Clause["verb"]): boolean {
  const verb = lower(tokens, to - 1);
  if (verb === "took") return lower(tokens, to) === "place";
  const passive = /^(?:was|were)$/.test(lower(tokens, from));
  return /^(?:occurred|happened)$/.test(verb) || (passive && /^(?:held|fought)$/.test(verb));
}

function pronounClass(
  clause: Clause,
  kind: Link["kind"],
  { relation }: TimeExpression,
  tokens: Token[],
): PatternClass {
  if (kind === "fronted") return "date/fronted-pronoun";
  // "was a member and captain twice in 2003": what somebody was at one date may be half of it
  const state = relation === "at" && /^(?:was|were)$/.test(lower(tokens, clause.verb.to - 1));
  if (!state) return "date/final-pronoun";
  return clause.kind === "main" ? "date/state-pronoun" : "date/subordinate";
}
