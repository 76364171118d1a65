import { blocksAt } from "./blocks-at";
import type { ShownBlock } from "./document";

/** A passage as a reader sees it, with the words around it. */
export type Excerpt = { before: string; exact: string; after: string; lang: string | null };

/** UTF-16 units of context on either side; more is cut at a word. */
const LONGEST = 360;

/**
 * A span of the original in its sentence; where it begins or ends with a sentence, the neighbouring
 * sentence of its block is the context. Null where the span is not shown to a reader.
 */
export function excerptOf(
  blocks: readonly ShownBlock[],
  start: number,
  end: number,
): Excerpt | null {
  const spans = blocksAt(blocks, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  const from = contextStart(first.block.sentences, first.start);
  const to = contextEnd(last.block.sentences, last.end, last.block.text.length);
  return {
    before: shortenStart(first.block.text.slice(from, first.start)),
    exact: spans.map((span) => span.block.text.slice(span.start, span.end)).join(" "),
    after: shortenEnd(last.block.text.slice(last.end, to)),
    lang: first.block.lang,
  };
}

function contextStart(sentences: ShownBlock["sentences"], at: number): number {
  return sentences.findLast((sentence) => sentence.start < at)?.start ?? at;
}

function contextEnd(sentences: ShownBlock["sentences"], at: number, length: number): number {
  return sentences.find((sentence) => sentence.end > at)?.end ?? Math.max(at, length);
}

function shortenStart(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(-LONGEST).replace(/^\S*/, "…");
}

function shortenEnd(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST).replace(/\S*$/, "…");
}
