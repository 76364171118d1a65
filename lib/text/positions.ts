import type { Run, ShownBlock } from "./document";

/** The offsets into the original of a span of a block's text. */
export function toOriginal(
  block: Pick<ShownBlock, "runs" | "text">,
  start: number,
  end: number,
): [number, number] {
  const first = runAt(block.runs, start);
  const last = runAt(block.runs, Math.max(start, end - 1));
  if (!first || !last) return [0, 0];
  const from = isVerbatim(first) ? first.start + (start - first.at) : first.start;
  const to = isVerbatim(last) ? last.start + (end - last.at) : last.end;
  return [from, Math.max(from, to)];
}

/** The offset into a block's text of an offset into the original: the first shown at or after it. */
export function fromOriginal(block: Pick<ShownBlock, "runs" | "text">, position: number): number {
  let low = 0;
  let high = block.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.runs[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  const run = block.runs[low];
  if (!run) return block.text.length;
  return isVerbatim(run) ? run.at + Math.max(0, position - run.start) : run.at;
}

function isVerbatim(run: Run): boolean {
  return run.text.length === run.end - run.start;
}

function runAt(runs: Run[], position: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
