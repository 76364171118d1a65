import { readCollections } from "@/lib/content/read-collections";
import { extractFacts } from "@/lib/facts/extract";
import {
  COUNTRY_WORDS,
  DEMONYM_WORDS,
  EVENT_WORDS,
  NO_NAME,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  TIME_WORDS,
  TITLES,
} from "@/lib/facts/names/words";
import { readDocument } from "@/lib/text/read-document";
import type { BenchRow } from "./stopwatch";
import { seconds } from "./stopwatch";

const MEGABYTE = 1_000_000;

/**
 * Text to facts, beside splitting the same text with `Intl.Segmenter`; and n beside 2n. The program
 * is warm: it has read a tenth of the text before. Resident memory is the highest up to n.
 */
export async function benchFacts(size: number): Promise<BenchRow[]> {
  extract(growTexts((size * MEGABYTE) / 10));
  const texts = growTexts(size * MEGABYTE);
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / MEGABYTE;
  const once = seconds(() => extract(texts));
  const resident = (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
  const split = seconds(() => segment(texts));
  const twice = growTexts(2 * size * MEGABYTE);
  const double = seconds(() => extract(twice));
  return [
    {
      name: `text to facts, ${megabytes.toFixed(1)} MB`,
      measured: `${(megabytes / once).toFixed(2)} MB/s`,
      yardstick: `Intl.Segmenter ${(megabytes / split).toFixed(2)} MB/s`,
      ratio: `${(split / once).toFixed(2)} (resident ${resident.toFixed(0)} MB)`,
    },
    {
      name: "text to facts, n to 2n",
      measured: `${double.toFixed(2)} s for 2n`,
      yardstick: `${once.toFixed(2)} s for n`,
      ratio: (double / once).toFixed(2),
    },
  ];
}

function extract(texts: readonly string[]): void {
  extractFacts(texts.map((text, index) => readDocument(`${index}.md`, text)));
}

export function segment(texts: readonly string[]): number {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  const words = new Intl.Segmenter("en", { granularity: "word" });
  let count = 0;
  for (const text of texts) {
    for (const { segment } of sentences.segment(text)) count += [...words.segment(segment)].length;
  }
  return count;
}

/** The shipped documents again and again, the names of each copy changed so that nothing merges. */
export function growTexts(characters: number): string[] {
  const originals = readCollections("content").flatMap((source) => source.documents);
  const texts: string[] = [];
  for (let length = 0, copy = 0; length < characters; copy += 1) {
    for (const { original } of originals) {
      texts.push(rename(original, copy));
      length += original.length;
      if (length >= characters) break;
    }
  }
  return texts;
}

/** Words in names that are no names: renamed, a text would lose its dates, offices and countries. */
const KEPT = [
  COUNTRY_WORDS,
  DEMONYM_WORDS,
  EVENT_WORDS,
  NO_NAME,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  TIME_WORDS,
  TITLES,
];

/** Every word that the text writes with a capital alone gets another ending in each copy. */
function rename(text: string, copy: number): string {
  if (copy === 0) return text;
  const ending = [...String(copy)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const common = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  return text.replace(/(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu, (word) => {
    const lower = word.toLowerCase();
    return common.has(lower) || KEPT.some((words) => words.has(lower)) ? word : `${word}${ending}`;
  });
}
