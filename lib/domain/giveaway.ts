import { foldedWords } from "./folding";

/** The folded words of a question that say what it gives away, and what would give it away. */
export type Telling = { stem: string; keys: string[]; words: ReadonlySet<string> };

/** Shorter words ("the", "was", "di") say nothing of what a question is about. */
const SHORTEST = 4;

export function tellingOf({ stem, key }: { stem: string; key: readonly string[] }): Telling {
  const words = foldedWords(stem);
  return {
    stem: ` ${words.join(" ")} `,
    keys: key.map((part) => foldedWords(part).join(" ")).filter((part) => part !== ""),
    words: new Set(words.filter((word) => word.length >= SHORTEST)),
  };
}

/** Whether the words of one question answer the other: they hold its key, and most of what it asks. */
export function givesAway(one: Telling, other: Telling): boolean {
  if (!other.keys.some((key) => one.stem.includes(` ${key} `))) return false;
  const shared = [...other.words].filter((word) => one.words.has(word)).length;
  return shared * 2 >= other.words.size;
}
