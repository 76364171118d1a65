import { readCollections } from "@/lib/content/read-collections";
import { extractFacts } from "@/lib/facts/extract";
import { readDocument } from "@/lib/text/read-document";
import type { BenchRow } from "./stopwatch";
import { seconds } from "./stopwatch";

const MEGABYTE = 1_000_000;

/** Text to facts, beside splitting the same text with `Intl.Segmenter`; and n beside 2n. */
export async function benchFacts(size: number): Promise<BenchRow[]> {
  const texts = grow(size * MEGABYTE);
  const twice = grow(2 * size * MEGABYTE);
  const megabytes = texts.join("").length / MEGABYTE;

  const once = seconds(() => extract(texts));
  const split = seconds(() => segment(texts));
  const double = seconds(() => extract(twice));
  const resident = process.memoryUsage().rss / MEGABYTE;
  return [
    {
      name: `text to facts, ${megabytes.toFixed(1)} MB`,
      measured: `${(megabytes / once).toFixed(2)} MB/s`,
      yardstick: `Intl.Segmenter ${(megabytes / split).toFixed(2)} MB/s`,
      ratio: (split / once).toFixed(2),
    },
    {
      name: "text to facts, n to 2n",
      measured: `${double.toFixed(2)} s for 2n`,
      yardstick: `${once.toFixed(2)} s for n`,
      ratio: `${(double / once).toFixed(2)} (resident ${resident.toFixed(0)} MB)`,
    },
  ];
}

function extract(texts: readonly string[]): void {
  extractFacts(texts.map((text, index) => readDocument(`${index}.md`, text)));
}

function segment(texts: readonly string[]): number {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  const words = new Intl.Segmenter("en", { granularity: "word" });
  let count = 0;
  for (const text of texts) {
    for (const { segment } of sentences.segment(text)) count += [...words.segment(segment)].length;
  }
  return count;
}

/** The shipped documents again and again, the names of each copy changed so that nothing merges. */
function grow(characters: number): string[] {
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

/** Every capitalised word of five letters and more gets another ending in each copy. */
function rename(text: string, copy: number): string {
  if (copy === 0) return text;
  const ending = [...String(copy)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  return text.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}\b/gu, (name) => `${name}${ending}`);
}
