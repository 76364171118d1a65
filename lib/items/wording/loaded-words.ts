import type { Language } from "@/lib/domain/fact";

/**
 * Words by which sides name one event differently, and the plainest word for it. A stem takes the
 * plain word; the document's own stands only inside a quotation or after "according to".
 */
const PLAIN_WORDS: Record<Language, readonly (readonly [string, string])[]> = {
  en: [
    ["assassinated", "killed"],
    ["murdered", "killed"],
    ["martyred", "killed"],
    ["slain", "killed"],
    ["assassinating", "killing"],
    ["assassinate", "kill"],
    ["assassination", "killing"],
    ["martyrdom", "death"],
    ["massacred", "killed"],
    ["slaughtered", "killed"],
    ["executed in cold blood", "killed"],
    ["liquidated", "killed"],
  ],
  id: [
    ["gugur", "tewas"],
    ["syahid", "tewas"],
    ["mati syahid", "tewas"],
    ["kesyahidan", "kematian"],
    ["dibantai", "dibunuh"],
    ["pembantaian", "pembunuhan"],
  ],
};

/** Judgements: a question that carries one is somebody's view, asked only with its speaker. */
const JUDGING: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    "terrorist terrorists terrorism martyr martyrs hero heroic murderer murderers butcher regime tyrant dictator thug mastermind infamous notorious brutal evil illegal unlawful criminal puppet genocide massacre atrocity cowardly glorious".split(
      " ",
    ),
  ),
  id: new Set(
    "teroris terorisme martir syahid pahlawan pembunuh rezim tiran diktator biadab keji brutal ilegal boneka genosida pembantaian kejam".split(
      " ",
    ),
  ),
};

function readLoaded(lang: Language) {
  const plain = new Map(PLAIN_WORDS[lang]);
  const words = [...plain.keys()].join("|");
  return { plain, pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu") };
}

const LOADED = { en: readLoaded("en"), id: readLoaded("id") };

/** The text with every loaded word made plain. Quotations are not to be passed here. */
export function inPlainWords(text: string, lang: Language): string {
  const { plain, pattern } = LOADED[lang];
  return text.replace(pattern, (loaded) => plain.get(loaded) ?? loaded);
}

/** Whether folded words hold a judgement that must not stand as a fact of the world. */
export function judges(words: readonly string[], lang: Language): boolean {
  return words.some((word) => JUDGING[lang].has(word));
}
