import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { certifyQuote } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import { balanced, drawn } from "../seeded";
import { quoted } from "../wording/phrases";
import {
  isQuotable,
  isWholeSentence,
  shapeOfQuote,
  speaksAlone,
  stemQuote,
} from "../wording/speech";

const LONGEST = 1.6;

/** Up to three quotations of other people, of like length and build, each certified. */
export function wrongQuotes(fact: Fact, quote: string, collection: Collection): Distractor[] {
  const wordsOf = (said: Fact) => collection.of(said, stemQuote);
  const build = (words: string) => `${isWholeSentence(words)} ${shapeOfQuote(words)}`;
  const own = build(quote);
  const pool = collection.once(`quotations in ${fact.lang}, build ${own}`, () =>
    collection.facts.filter((other) => {
      const words = other.kind === "reaction" && other.lang === fact.lang ? wordsOf(other) : null;
      return (
        words !== null &&
        isQuotable(words) &&
        speaksAlone(words, fact.lang) &&
        other.attributedTo === null &&
        build(words) === own
      );
    }),
  );
  const others = drawn(pool, quote);
  const sameTopic = others.filter((other) => other.about !== null && other.about === fact.about);
  const ordered = [...sameTopic, ...others.filter((other) => !sameTopic.includes(other))];
  const chosen: Distractor[] = [];
  const seen = new Set<string>([foldText(quote)]);
  const speakers = new Set<string>();
  for (const other of balanced(ordered, quote, (said) => wordsOf(said) ?? "")) {
    if (chosen.length === 3) break;
    const words = wordsOf(other);
    if (words === null) continue;
    const longer = Math.max(words.length, quote.length) / Math.min(words.length, quote.length);
    if (longer > LONGEST || seen.has(foldText(words)) || speakers.has(other.subject)) continue;
    if (
      chosen.some(
        ({ text }) =>
          Math.max(text.length, words.length) > Math.min(text.length, words.length) * LONGEST,
      )
    )
      continue;
    const certificate = certifyQuote(other, fact, collection);
    if (!certificate) continue;
    seen.add(foldText(words));
    speakers.add(other.subject);
    const why =
      fact.lang === "id"
        ? `Itu kata-kata ${other.subject}.`
        : `Those are the words of ${other.subject}.`;
    chosen.push({ text: quoted(words), why, certificate });
  }
  return chosen;
}
