import { compileCollection } from "@/lib/content/compile";
import { growTexts, segment } from "./bench-facts";
import type { BenchRow } from "./stopwatch";
import { seconds } from "./stopwatch";

const MEGABYTE = 1_000_000;

/** Documents to a ranked bank, beside splitting the same text with `Intl.Segmenter`; and n beside 2n. */
export async function benchItems(size: number): Promise<BenchRow[]> {
  const texts = growTexts(size * MEGABYTE);
  const twice = growTexts(2 * size * MEGABYTE);
  const megabytes = texts.join("").length / MEGABYTE;

  let items = 0;
  const once = seconds(() => {
    items = compile(texts);
  });
  const split = seconds(() => segment(texts));
  const double = seconds(() => compile(twice));
  return [
    {
      name: `documents to bank, ${megabytes.toFixed(1)} MB, ${items} questions`,
      measured: `${once.toFixed(2)} s`,
      yardstick: `Intl.Segmenter ${split.toFixed(2)} s`,
      ratio: (once / split).toFixed(2),
    },
    {
      name: "documents to bank, n to 2n",
      measured: `${double.toFixed(2)} s for 2n`,
      yardstick: `${once.toFixed(2)} s for n`,
      ratio: (double / once).toFixed(2),
    },
  ];
}

/** How many questions one collection of these texts gives. */
function compile(texts: readonly string[]): number {
  const documents = texts.map((original, index) => ({ file: `${index}.md`, original }));
  const source = { id: "bench", title: "Bench", about: "Grown texts", documents };
  return compileCollection(source).items.length;
}
