import type { Fact } from "@/lib/domain/fact";
import { shown } from "../collection";
import { wrongSpeakers } from "../distractors/people";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isNamedSpeaker } from "../people";
import { spelledOut } from "../wording/acronyms";
import { explanationOf } from "../wording/explanation";
import { asTold } from "../wording/framed";
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
  const words = spelledOut(inFullNames(told, fact.subject, collection), fact.lang, collection);
  if (words === null) return [];
  const length = words.split(" ").length;
  if (length < 5 || length > 30 || /[“”"«»;:()[\]–—]/.test(words)) return [];
  // "Who promised that he would return?": the one who is asked for
  if (!standsAlone(words.replace(/(?<=\bthat )(?:he|she|it|they) /, ""), fact.lang)) return [];
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
