import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";

/** Words in a row that are compared, and the share of them from which two passages are one text. */
const GRAM = 5;
const COPY = 0.5;
/** Nothing is worth more for being told oftener. */
const MOST = 8;

/** How many documents tell a fact in words of their own: near-copies of one text are one witness. */
export function witnessesOf(fact: Pick<Fact, "evidence">): number {
  const bySource = new Map<string, Set<string>>();
  for (const { part, source, exact, text } of fact.evidence) {
    if (part !== "says" || (bySource.size === MOST && !bySource.has(source))) continue;
    const grams = bySource.get(source) ?? new Set<string>();
    for (const gram of gramsOf(text ?? exact)) grams.add(gram);
    bySource.set(source, grams);
  }
  const own: Set<string>[] = [];
  for (const grams of bySource.values())
    if (!own.some((other) => likeness(grams, other) > COPY)) own.push(grams);
  return own.length;
}

/** Runs of five words; a shorter passage is one run. */
function gramsOf(passage: string): string[] {
  const words = foldedWords(passage);
  if (words.length <= GRAM) return [words.join(" ")];
  return words.slice(0, 1 - GRAM).map((_, at) => words.slice(at, at + GRAM).join(" "));
}

/** The share of what either has that both have (Jaccard). */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return common / Math.max(1, a.size + b.size - common);
}
