import type { Fact } from "@/lib/domain/fact";
import { wrongSpeakers } from "../distractors/people";
import type { Draft, Workbench } from "../draft";
import { acceptedNames } from "../people";
import { base, isWellKnown, LONGEST_ASKED, type Quoted, quotedOn } from "../quoted";
import { rolesOf } from "../role-holders";
import { collectionInStem, whereTitled } from "../wording/document-name";
import { onOccasion } from "../wording/framed";
import { nameAsOption, quoted } from "../wording/phrases";
import { reportOf } from "../wording/report";
import {
  isWholeSentence,
  saysSomething,
  speaksAlone,
  toldAround,
  wasWritten,
  withoutStop,
} from "../wording/speech";
import { hasBareDefinite } from "../wording/stands-alone";

function whoSaidStem({ bench: { fact }, quote, topic }: Quoted): string {
  const whole = isWholeSentence(quote);
  const written = wasWritten(fact);
  const marked = quoted(quote);
  if (fact.lang === "id") {
    const verb = written ? "menulis" : "mengatakan";
    const about = topic === null ? "" : ` tentang ${topic}`;
    return whole
      ? `Siapa yang ${verb}${about}: ${marked}?`
      : `Siapa yang memakai kata-kata ${marked}${about}?`;
  }
  const told = toldAround(fact, quote);
  if (!whole && told !== null) return `Who ${told}?`;
  if (!whole) {
    const about = topic === null ? "" : ` about ${topic}`;
    return `Who used the words ${marked}${about}?`;
  }
  const about = topic === null ? "" : ` ${written ? "about" : "of"} ${topic}`;
  return `Who ${written ? "wrote" : "said"}${about}, ${marked}?`;
}

/** The quotation, or, of one that is too long, its first sentence that can be understood by itself. */
function askedPart(quote: string, lang: Fact["lang"]): string | null {
  const fits = (words: string) => words.split(" ").length <= LONGEST_ASKED;
  if (fits(quote)) return quote;
  const sentences = quote.match(/[^.!?]+(?:[.!?](?!\s+\p{Lu})[^.!?]*)*[.!?]?(?=\s|$)/gu) ?? [];
  const part = sentences
    .map((sentence) => withoutStop(sentence))
    .find(
      (words) =>
        fits(words) && isWholeSentence(words) && saysSomething(words) && speaksAlone(words, lang),
    );
  return part ?? null;
}

/** Whether a speaker's name can be asked for without options: the words are well known, or it is told who that is. */
function canBeNamed({ bench }: Quoted): boolean {
  return isWellKnown(bench) || rolesOf(bench.fact.subject, bench.collection).length > 0;
}

/** "Who said: “…”?", among others; where there are none, without options. */
export function askWhoSaid(bench: Workbench): Draft[] {
  return draftsOf(bench).slice(0, 1);
}

/** The same with the name to be typed, where it is also asked among others. */
export function askToNameSpeaker(bench: Workbench): Draft[] {
  return draftsOf(bench).slice(1);
}

/** Both, the choice first. */
function draftsOf(bench: Workbench): Draft[] {
  const found = quotedOn(bench);
  const quote = found && askedPart(found.quote, bench.fact.lang);
  if (!found || quote === null) return [];
  const { fact, collection } = bench;
  // without a title or a matter nobody knows which "drafting process" is meant
  const where = whereTitled(fact, fact.subject, collection);
  const placed = found.topic !== null || where !== collectionInStem(fact.lang, collection);
  if (!placed && fact.lang === "en" && hasBareDefinite(quote)) return [];
  // words that the document puts into a sentence of its own are asked with that sentence
  if (reportOf(fact, collection) !== null) return [];
  const distractors = wrongSpeakers(fact, collection);
  const choice = distractors.length >= 2;
  const typed = isWholeSentence(quote) && (!choice || canBeNamed(found));
  const forms = [...(choice ? (["choice"] as const) : []), ...(typed ? (["short"] as const) : [])];
  return forms.map((form) => ({
    ...base(found),
    form,
    asks: "who-said",
    stem: onOccasion(
      whoSaidStem({ bench, quote, topic: found.topic }),
      fact,
      fact.subject,
      collection,
    ),
    key: [nameAsOption(fact.subject, fact.lang, collection)],
    accept: acceptedNames(fact.subject, collection),
    distractors: form === "choice" ? distractors : [],
    card: true,
  }));
}
