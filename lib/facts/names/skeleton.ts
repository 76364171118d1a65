import { foldText } from "@/lib/domain/folding";

/**
 * The consonants of a folded full name, alike ones joined: what transliterations of one name
 * share. Empty for names of one word, which must never be joined so.
 */
export function skeleton(name: string): string {
  const words = foldText(name).split(" ");
  if (words.length < 2) return "";
  return words.map(bones).join(" ");
}

/** As many different words as the names of a collection have. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

function bones(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = bonesOf(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, found);
  return found;
}

function bonesOf(word: string): string {
  const first = /^[aeiouy]/.test(word) ? "a" : "";
  const consonants = word
    .replace(/ph/g, "f")
    .replace(/[qc](?!h)/g, "k")
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1");
  return first + consonants;
}
