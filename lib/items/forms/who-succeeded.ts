import { sameName } from "../certificates/events";
import { wrongHolders } from "../distractors/people";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isFullName, isPerson } from "../people";
import { explanationOf } from "../wording/explanation";
import { framed } from "../wording/framed";
import { standsAlone } from "../wording/stands-alone";
import { successionOf } from "../wording/succession";
import { isPlaced, withSmallTitles } from "../wording/titles";

/** "Who succeeded X as Y?" */
export function askWhoSucceeded({ fact, frame, collection }: Workbench): Draft[] {
  const succession = successionOf(fact, collection);
  if (!succession || !isFullName(fact.subject) || !isPerson(fact.subject, collection)) return [];
  if (!standsAlone(succession.role, fact.lang) || !isPlaced(withSmallTitles(succession.role)))
    return [];
  const distractors = wrongHolders(fact, collection).filter(
    ({ text }) => !sameName(text, succession.predecessor, collection),
  );
  const choice = distractors.length >= 2;
  const question =
    fact.lang === "id"
      ? `Siapa yang menggantikan ${succession.predecessor} sebagai ${succession.role}?`
      : `Who succeeded ${succession.predecessor} as ${succession.role}?`;
  const forms = choice ? (["choice", "short"] as const) : (["short"] as const);
  return forms.map((form) => ({
    fact,
    beside: [],
    form,
    asks: "who-succeeded",
    stem: framed(question, fact.lang, frame),
    key: [fact.subject],
    accept: acceptedNames(fact.subject, collection),
    value: null,
    distractors: form === "choice" ? distractors : [],
    explanation: explanationOf(fact, collection),
    card: true,
  }));
}
