import type { Fact } from "@/lib/domain/fact";
import { isSaidByOthers, isToldPlainer } from "../best-of-report";
import type { Collection } from "../collection";
import { wrongSpeakers } from "../distractors/people";
import { wrongReports } from "../distractors/reports";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isNamedSpeaker } from "../people";
import { explanationOf } from "../wording/explanation";
import { asTold } from "../wording/framed";
import { nameAsOption, nameInSentence } from "../wording/phrases";
import { reportOf } from "../wording/report";

/** What is reported of a speaker who can be named, told with its plainest verb; null for nothing to ask. */
function askedReport(fact: Fact, collection: Collection): string | null {
  if (!isNamedSpeaker(fact.subject, collection) || isToldPlainer(fact, collection)) return null;
  return reportOf(fact, collection);
}

/** Whether the collection tells more of a speaker than these words: only then a name can be asked for without options. */
function isKnownBesides(fact: Fact, collection: Collection): boolean {
  return collection.factsOf(fact.subject).some(({ id }) => id !== fact.id);
}

/** "Who described the killing as terrorism?": words that are reported, asked in the document's own words. */
export function askWhoReported(bench: Workbench): Draft[] {
  return draftsOf(bench).slice(0, 1);
}

/** The same with the name to be typed, where it is also asked among others. */
export function askToNameReporter(bench: Workbench): Draft[] {
  return isKnownBesides(bench.fact, bench.collection) ? draftsOf(bench).slice(1) : [];
}

/** Both, the choice first; none where several said it: they are asked for together. */
function draftsOf({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return [];
  const words = askedReport(fact, collection);
  if (words === null || isSaidByOthers(fact, collection)) return [];
  const wrong = wrongSpeakers(fact, collection);
  const forms = wrong.length >= 2 ? (["choice", "short"] as const) : (["short"] as const);
  return forms.map((form) => ({
    fact,
    beside: [],
    form,
    asks: "who-said",
    stem: asTold(fact.lang === "id" ? `Siapa yang ${words}?` : `Who ${words}?`, fact, collection),
    key: [nameAsOption(fact.subject, fact.lang, collection)],
    accept: acceptedNames(fact.subject, collection),
    value: null,
    distractors: form === "choice" ? wrong : [],
    explanation: explanationOf(fact, collection),
    card: true,
  }));
}

/** "According to The Herald, Ann Lind …": what she said among what others are reported to have said. */
export function askWhatReported({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return [];
  const words = askedReport(fact, collection);
  const distractors = words === null ? [] : wrongReports(fact, words, collection);
  if (words === null || distractors.length < 2) return [];
  const speaker = nameInSentence(fact.subject, fact.lang, collection);
  return [
    {
      fact,
      beside: [],
      form: "choice",
      asks: "what-reported",
      stem: asTold(`${speaker} …`, fact, collection),
      key: [words],
      accept: [],
      value: null,
      distractors,
      explanation: explanationOf(fact, collection),
      card: false,
    },
  ];
}
