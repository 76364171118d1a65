import type { ShownBlock } from "./document";
import { fromOriginal } from "./positions";

/** A stretch of one block's text. */
export type BlockSpan = { block: ShownBlock; start: number; end: number };

/**
 * Where a span of the original stands in what a reader sees: one stretch for each block that it
 * reaches into, none where it is not shown at all.
 */
export function blocksAt(blocks: readonly ShownBlock[], start: number, end: number): BlockSpan[] {
  const spans: BlockSpan[] = [];
  for (let index = firstEndingAfter(blocks, start); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || startOf(block) >= end) break;
    const span = { block, start: fromOriginal(block, start), end: fromOriginal(block, end) };
    if (span.start < span.end) spans.push(span);
  }
  return spans;
}

function startOf(block: ShownBlock): number {
  return block.runs[0]?.start ?? 0;
}

function firstEndingAfter(blocks: readonly ShownBlock[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.runs.at(-1)?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
