import fc from "fast-check";
import { expect, test } from "vitest";
import { precisionOf } from "@/lib/facts/precision";
import { reactionsIn, rolesIn } from "../../support/found-facts";

const WORDS = [
  "Emil Krantz",
  "Krantz",
  "President",
  "the",
  "head",
  "of",
  "Harbour Police",
  ",",
  ".",
  '"',
  "“",
  "”",
  "(",
  ")",
  "said",
  "that",
  "was",
  "a",
  "minister",
  "who",
  "and",
  "he",
  "According to",
  "Iran",
  "1998",
  "from",
  "until",
  "’s",
  "[3]",
  "U.S.",
  "kata",
  "adalah",
  "menteri",
  "called",
  "as",
  "by",
  "in",
  "\n\n",
  "—",
  ":",
  "former",
];
const texts = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .map((words) => words.join(" "));

test("whatever the text, every passage is exact and no holder or speaker is a pronoun", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const fact of [...rolesIn(text), ...reactionsIn(text)]) {
        for (const { start, end, exact } of fact.evidence)
          expect(text.slice(start, end)).toBe(exact);
        expect(fact.subject).not.toMatch(/^(?:he|she|it|they|ia|dia)$/i);
        expect(fact.object.trim()).not.toBe("");
        expect(precisionOf(fact.patternClass)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

test("whatever the bytes, nothing is thrown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      rolesIn(text);
      reactionsIn(text);
    }),
    { numRuns: 300 },
  );
});

test("the same text gives the same facts", () => {
  const text =
    'Ingrid Solheim, the minister of transport, said: "The bridge will be closed for a year."';
  expect(rolesIn(text)).toEqual(rolesIn(text));
  expect(reactionsIn(text)).toEqual(reactionsIn(text));
});

test("a quote is four words or more, stands in its passage, and is closed", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { quote, evidence } of reactionsIn(text)) {
        if (quote === null) continue;
        expect(quote.split(/\s+/).length).toBeGreaterThanOrEqual(4);
        expect((evidence[0]?.text ?? evidence[0]?.exact ?? "").includes(quote)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("time grows with the length of the text, not with its square", () => {
  const part =
    'Ingrid Solheim, the minister of transport, said that "the bridge will be closed for a year". ';
  const timed = (copies: number) => {
    const text = part.repeat(copies);
    const before = performance.now();
    rolesIn(text);
    reactionsIn(text);
    return performance.now() - before;
  };
  timed(100);
  const one = Math.min(timed(300), timed(300));
  const four = Math.min(timed(1200), timed(1200));
  expect(four / Math.max(1, one)).toBeLessThan(9);
});
