import type { Fact } from "@/lib/domain/fact";
import { witnessesOf } from "@/lib/facts/merge/witnesses";
import type { Collection } from "./collection";
import type { Workbench } from "./draft";
import { isNamedSpeaker } from "./people";
import { explanationOf } from "./wording/explanation";
import { inFullNames } from "./wording/full-names";
import { isQuotable, saysSomething, speaksAlone, stemQuote, topicOf } from "./wording/speech";

/** A quotation of more words is too long to be read in a question. */
export const LONGEST_ASKED = 32;
/** Whose words are asked without options: the collection has to be about them. */
const WELL_KNOWN = 0.8;
const OFTEN_TOLD = 5;

/** A quotation that can be asked for, and what it is about if that can be named. */
export type Quoted = { bench: Workbench; quote: string; topic: string | null };

/** The bench with a quotation whose speaker the document itself vouches for; else null. */
export function quotedOn(bench: Workbench): Quoted | null {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "reaction" || frame !== null || fact.attributedTo !== null) return null;
  const said = collection.of(fact, readQuoted);
  return said && { bench, quote: said.quote, topic: said.topic };
}

function readQuoted(fact: Fact, collection: Collection): Omit<Quoted, "bench"> | null {
  const quote = collection.of(fact, stemQuote);
  if (quote === null || !isQuotable(quote)) return null;
  if (!isNamedSpeaker(fact.subject, collection)) return null;
  const topic = topicOf(fact);
  if (topic === null && !(speaksAlone(quote, fact.lang) && saysSomething(quote))) return null;
  return { quote, topic: topic && inFullNames(topic, fact.subject, collection) };
}

/** What all questions about a quotation have in common. */
export function base({ bench }: Quoted) {
  return {
    fact: bench.fact,
    beside: [],
    value: null,
    explanation: explanationOf(bench.fact, bench.collection),
  };
}

/** Whether the words are worth knowing by heart: of somebody the collection is much about, or told by several. */
export function isWellKnown({ fact, prominence, collection }: Workbench): boolean {
  const known = prominence >= WELL_KNOWN && collection.factsOf(fact.subject).length >= OFTEN_TOLD;
  return known || witnessesOf(fact) > 1;
}
