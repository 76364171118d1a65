import { wrongSpeakers } from "../distractors/people";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isNamedSpeaker } from "../people";
import { explanationOf } from "../wording/explanation";
import { asTold } from "../wording/framed";
import { nameAsOption } from "../wording/phrases";
import { reportOf } from "../wording/report";

/** "Who described the killing as terrorism?": words that are reported, asked in the document's own words. */
export function askWhoReported({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return [];
  const words = isNamedSpeaker(fact.subject, collection) ? reportOf(fact, collection) : null;
  if (words === null) return [];
  const distractors = wrongSpeakers(fact, collection);
  if (distractors.length < 2) return [];
  return [
    {
      fact,
      beside: [],
      form: "choice",
      asks: "who-said",
      stem: asTold(fact.lang === "id" ? `Siapa yang ${words}?` : `Who ${words}?`, fact, collection),
      key: [nameAsOption(fact.subject, fact.lang, collection)],
      accept: acceptedNames(fact.subject, collection),
      value: null,
      distractors,
      explanation: explanationOf(fact, collection),
      card: true,
    },
  ];
}
