import type { Conflict, Evidence, Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import type { PlacedFact } from "./conflicts";
import { appearedTogether, sharesSource } from "./provenance";

/** From so many words on nobody else happens to say the same. */
const TELLING_WORDS = 8;
/** Somebody may give other figures a few days later. */
const SAME_TIME_DAYS = 1;

const FIGURE =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|dua|tiga|empat|lima|puluhan|ratusan|ribuan)$/;
const NEGATION = /^(?:not|never|no|wont|cannot|cant|dont|didnt|tidak|bukan|belum)$/;

/** The words of a long quotation, as they are compared; null for a short one. */
export function quoteOf({ fact }: PlacedFact): string | null {
  const words = foldedWords(fact.quote ?? "");
  return words.length < TELLING_WORDS ? null : words.join(" ");
}

/** A long quotation without what turns it into another statement: its figures and negations. */
export function quoteWithoutFigures(said: PlacedFact): string | null {
  const words = quoteOf(said)?.split(" ") ?? [];
  const rest = words.filter((word) => !FIGURE.test(word) && !NEGATION.test(word));
  return rest.length < TELLING_WORDS - 2 ? null : rest.join(" ");
}

/** One statement, word for word, of two people in two documents. */
export function speakersClash(one: PlacedFact, other: PlacedFact): Conflict["differs"] | null {
  if (one.key === other.key || sharesSource(one, other)) return null;
  return tellsOf(one, other) || tellsOf(other, one) ? null : "subject";
}

/** Whether a passage also has a name of the other speaker: one may speak for, or with, the other. */
function tellsOf({ fact }: PlacedFact, other: PlacedFact): boolean {
  const words = told.get(fact) ?? wordsToldBy(fact);
  told.set(fact, words);
  return foldedWords(other.fact.subject).some((word) => words.has(word));
}

/** A statement that hundreds make is compared with each of them. */
const told = new WeakMap<Fact, ReadonlySet<string>>();

function wordsToldBy({ subject, evidence }: Fact): ReadonlySet<string> {
  return new Set(foldedWords(`${subject} ${evidence.map(textOf).join(" ")}`));
}

function textOf({ text, exact }: Evidence): string {
  return text ?? exact;
}

/** One statement of one person, with another figure or with a "not" more. */
export function quotesClash(one: PlacedFact, other: PlacedFact): Conflict["differs"] | null {
  if (sharesSource(one, other) || !appearedTogether(one, other, SAME_TIME_DAYS)) return null;
  return quoteOf(one) === quoteOf(other) ? null : "quote";
}
