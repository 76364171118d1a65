import { foldedWords } from "@/lib/domain/folding";
import { remembered } from "@/lib/domain/remembered";

/**
 * The consonants of a folded full name, alike ones joined: what transliterations of one name
 * share. Empty for names of one word, which must never be joined so.
 */
export function skeleton(name: string): string {
  const words = foldedWords(name);
  if (words.length < 2) return "";
  return words.map(bones).join(" ");
}

/** As many different words are kept as the names of a collection have. */
const bones = remembered(bonesOf, 20_000);

function bonesOf(word: string): string {
  const first = /^[aeiouy]/.test(word) ? "a" : "";
  const consonants = word
    .replace(/ph/g, "f")
    .replace(/[qc](?!h)/g, "k")
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1");
  return first + consonants;
}
