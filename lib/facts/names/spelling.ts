import { foldedWords, foldText } from "@/lib/domain/folding";
import { remembered } from "@/lib/domain/remembered";

/** Vowels that writers of any language put for each other: Sergei and Sergey, Yusuf and Yousuf. */
const VOWELS = ["i y iy yi yy ey ei", "ei ey ai ay", "u ou oo"].map(groupOf);
/** Those of names from Arabic, Persian and Urdu, which are written without most of them. */
const UNWRITTEN = ["o u ou oo", "e i ee y", "a e", "a aa", "e u", "i ai ei ay ey"].map(groupOf);

/** Those of names of either origin. */
const EITHER = [...VOWELS, ...UNWRITTEN];

/** Letters and words of names that come from one of those languages. */
const FROM_ARABIC =
  /q(?!u)|kh|gh|dh|\b(?:al|el|bin|ibn|abu|abou|abd\w*|m[uo]h?amm?[ae]d|ahm[ae]d|h[uo]ss?[ae]i?n|hass?an|ali|aly|kh?al[ei]d|s[ae]l[ei]h|mahm[ou]+d|[yi][ou]+ss?[ei]f|musta[fp]h?a|ibrah[ie]+m|[ei]sma[ie]l|ham[ei]d|mehdi|mahdi|om[ae]r|[ao]sama|nass?[ei]r|jav[ae]d|reza|rida|bashar)\b/;

/**
 * Whether two full names are one name in two spellings: word for word the same consonants, and
 * vowels that transliterations put for each other. "Tim" and "Tom", "Allan" and "Ellen" are two.
 */
export function spelledAlike(one: string, other: string): boolean {
  const [words, others] = [foldedWords(one), foldedWords(other)];
  if (words.length !== others.length) return false;
  if (words.every((word, at) => word === others[at])) return true;
  // nearly all names are unlike in any language, so that theirs is seldom asked for
  if (words.length < 2 || !areAlike(words, others, EITHER)) return false;
  return isFromArabic(one) || isFromArabic(other) || areAlike(words, others, VOWELS);
}

function isFromArabic(name: string): boolean {
  return FROM_ARABIC.test(foldText(name));
}

type Words = readonly string[];

function areAlike(words: Words, others: Words, groups: ReadonlySet<string>[]): boolean {
  return words.every((word, at) => wordsAlike(word, others[at] ?? "", groups));
}

function wordsAlike(one: string, other: string, groups: ReadonlySet<string>[]): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return false;
  const [a, b] = [soundsOf(one), soundsOf(other)];
  if (a.length !== b.length) return false;
  return a.every((sound, at) => {
    const against = b[at] ?? "";
    return sound === against || groups.some((group) => group.has(sound) && group.has(against));
  });
}

/** Its runs of consonants and of vowels in turn, consonants of one sound written alike. */
const soundsOf = remembered((word: string): readonly string[] => {
  const plain = word
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/ck|q|c(?![hei])/g, "k")
    .replace(/x/g, "ks")
    .replace(/^ye/, "e")
    .replace(/off$/, "ov")
    .replace(/(?<=[aeiouy])h$/, "")
    .replace(/([^aeiouy])\1+/g, "$1");
  return plain.match(/^y(?=[aeiou])|[aeiouy]+|[^aeiouy]+/g) ?? [];
});

function groupOf(vowels: string): ReadonlySet<string> {
  return new Set(vowels.split(" "));
}
