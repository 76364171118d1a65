import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { witnessesOf } from "@/lib/facts/merge/witnesses";
import { wrongSpeakers } from "../distractors/people";
import { wrongQuotes } from "../distractors/quotes";
import type { Draft, Workbench } from "../draft";
import { acceptedNames, isNamedSpeaker } from "../people";
import { titleOf } from "../wording/document-name";
import { explanationOf } from "../wording/explanation";
import { asTold, onOccasion } from "../wording/framed";
import { inFullNames } from "../wording/full-names";
import { gapOf } from "../wording/gap";
import { nameAsOption, nameInSentence, quoted } from "../wording/phrases";
import { reportOf } from "../wording/report";
import {
  isQuotable,
  isWholeSentence,
  saysSomething,
  speaksAlone,
  stemQuote,
  toldAround,
  topicOf,
  wasWritten,
  withoutStop,
} from "../wording/speech";

/** A quotation of more words is too long to be read in a question. */
const LONGEST_ASKED = 32;
/** Whose words are asked without options: the collection has to be about them. */
const WELL_KNOWN = 0.8;
const OFTEN_TOLD = 5;

type Quoted = { bench: Workbench; quote: string; topic: string | null };

/** The bench with a quotation whose speaker the document itself vouches for; else null. */
function quotedOn(bench: Workbench): Quoted | null {
  const { fact, frame } = bench;
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return null;
  const quote = stemQuote(fact);
  if (quote === null || !isQuotable(quote)) return null;
  if (!isNamedSpeaker(fact.subject, bench.collection)) return null;
  const topic = topicOf(fact);
  if (topic === null && !(speaksAlone(quote, fact.lang) && saysSomething(quote))) return null;
  return { bench, quote, topic: topic && inFullNames(topic, fact.subject, bench.collection) };
}

function base({ bench }: Quoted) {
  return {
    fact: bench.fact,
    beside: [],
    value: null,
    explanation: explanationOf(bench.fact, bench.collection),
  };
}

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

/** Whether the words are worth knowing by heart: of somebody the collection is much about, or told by several. */
function isWellKnown({ fact, prominence, collection }: Workbench): boolean {
  const known = prominence >= WELL_KNOWN && collection.factsOf(fact.subject).length >= OFTEN_TOLD;
  return known || witnessesOf(fact) > 1;
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

/** "Who said: “…”?" */
export function askWhoSaid(bench: Workbench): Draft[] {
  const found = quotedOn(bench);
  const quote = found && askedPart(found.quote, bench.fact.lang);
  if (!found || quote === null) return [];
  const { fact, collection } = bench;
  // words that the document puts into a sentence of its own are asked with that sentence
  if (reportOf(fact, collection) !== null) return [];
  const distractors = wrongSpeakers(fact, collection);
  const choice = distractors.length >= 2;
  const typed = isWholeSentence(quote) && (!choice || isWellKnown(bench));
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

/** "What did X say of Y?": the speaker's own words among those of others. */
export function askWhatSaid(bench: Workbench): Draft[] {
  const found = quotedOn(bench);
  if (!found || found.quote.split(" ").length > LONGEST_ASKED) return [];
  const { fact, collection } = bench;
  const distractors = wrongQuotes(fact, found.quote, collection);
  if (distractors.length < 2) return [];
  const speaker = nameInSentence(fact.subject, fact.lang, collection);
  const verb = wasWritten(fact) ? "write" : "say";
  const stem =
    fact.lang === "id"
      ? `Manakah yang dikatakan oleh ${speaker}${found.topic ? ` tentang ${found.topic}` : ""}?`
      : found.topic === null
        ? `Which of these did ${speaker} ${verb}?`
        : `What did ${speaker} ${verb} about ${found.topic}?`;
  const reactions = collection.factsOf(fact.subject).filter(({ kind }) => kind === "reaction");
  return [
    {
      ...base(found),
      form: "choice",
      asks: "what-said",
      stem: asTold(stem, fact, collection),
      key: [quoted(found.quote)],
      accept: [],
      distractors,
      card: found.topic !== null && reactions.length === 1,
    },
  ];
}

/** "Complete the words of X: “… ____ …”" */
export function askToComplete(bench: Workbench): Draft[] {
  const found = quotedOn(bench);
  if (!found || !isWellKnown(bench)) return [];
  const { fact, collection } = bench;
  const words = found.quote.split(" ").length;
  if (!isWholeSentence(found.quote) || words < 7 || words > 25) return [];
  const gap = gapOf(found.quote, fact.lang);
  if (!gap) return [];
  const speaker = nameInSentence(fact.subject, fact.lang, collection);
  if (foldedWords(`${speaker} ${found.topic ?? ""}`).includes(foldedWords(gap.word)[0] ?? ""))
    return [];
  const about =
    found.topic === null
      ? ""
      : fact.lang === "id"
        ? ` tentang ${found.topic}`
        : ` about ${found.topic}`;
  const title = titleOf(fact, `${fact.subject} ${gap.word}`, collection);
  const from = title === null ? "" : fact.lang === "id" ? ` dalam ${title}` : ` from ${title}`;
  const stem =
    fact.lang === "id"
      ? `Lengkapi kata-kata ${speaker}${about}${from}: ${quoted(gap.text)}`
      : `Complete these words of ${speaker}${about}${from}: ${quoted(gap.text)}`;
  return [
    {
      ...base(found),
      form: "cloze",
      asks: "complete-quote",
      stem,
      key: [gap.word],
      accept: [],
      distractors: [],
      card: true,
    },
  ];
}
