import type { Fact } from "@/lib/domain/fact";
import { shown } from "../collection";
import { wrongSpeakers } from "../distractors/people";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isNamedSpeaker } from "../people";
import { explanationOf } from "../wording/explanation";
import { within } from "../wording/framed";
import { inFullNames, joined, nameAsOption, tidy } from "../wording/phrases";
import { isSpeech } from "../wording/speech";
import { standsAlone } from "../wording/stands-alone";

/** Whether the passage joins the verb and what was said by "that". */
function saidThat(fact: Fact): boolean {
  return fact.evidence.some((evidence) => {
    const text = shown(evidence);
    const at = text.indexOf(fact.object);
    return at > 0 && /\bthat $/.test(text.slice(0, at));
  });
}

/** "Who described the killing as terrorism?": words that are reported, asked in the document's own words. */
export function askWhoReported({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return [];
  if (fact.quote !== null || !isSpeech(fact)) return [];
  const told = tidy(joined(fact.predicate, saidThat(fact) ? "that" : "", fact.object));
  const words = inFullNames(told, fact.subject, collection);
  const length = words.split(" ").length;
  if (length < 5 || length > 30 || /[“”"«»;:()[\]–—]/.test(words)) return [];
  if (!standsAlone(words, fact.lang)) return [];
  if (collection.stemsOf(fact.object.replace(/(?:al-|el-)?\p{Lu}[\p{L}’'-]*/gu, "")).length < 2)
    return [];
  if (!isNamedSpeaker(fact.subject, collection)) return [];
  const distractors = wrongSpeakers(fact, collection);
  if (distractors.length < 2) return [];
  return [
    {
      fact,
      beside: [],
      form: "choice",
      asks: "who-said",
      stem: within(fact.lang === "id" ? `Siapa yang ${words}?` : `Who ${words}?`, fact.lang, null),
      key: [nameAsOption(fact.subject, fact.lang, collection)],
      accept: acceptedNames(fact.subject, collection),
      value: null,
      distractors,
      explanation: explanationOf(fact, collection),
      card: true,
    },
  ];
}
