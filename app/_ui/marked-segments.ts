import type { FactKind } from "@/lib/domain/fact";

/** A highlighted span of a text: UTF-16 `start` and `end` into the text as it is shown. */
export type MarkedRange = { start: number; end: number; kind: FactKind };

export type Segment<Range extends MarkedRange = MarkedRange> = {
  start: number;
  text: string;
  /** The ranges that cover the whole segment, in the order they begin; empty is plain text. */
  ranges: Range[];
};

/**
 * Cuts a text where a range begins or ends, so that ranges may overlap. The
 * segments joined are the text; a range that reaches outside is clipped, an
 * empty one is left out.
 */
export function markedSegments<Range extends MarkedRange>(
  text: string,
  ranges: readonly Range[],
): Segment<Range>[] {
  const clipped = ranges
    .map((range) => ({
      range,
      start: Math.max(0, range.start),
      end: Math.min(text.length, range.end),
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].toSorted((a, b) => a - b);

  // One walk over edges and ranges together: long texts have thousands of both.
  let next = 0;
  let open: typeof clipped = [];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    open = open.filter((each) => each.end > start);
    for (let each = clipped[next]; each && each.start <= start; each = clipped[next]) {
      open.push(each);
      next += 1;
    }
    return { start, text: text.slice(start, end), ranges: open.map(({ range }) => range) };
  });
}
