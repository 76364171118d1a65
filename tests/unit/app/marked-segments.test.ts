import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedSegments } from "@/app/_ui/marked-segments";
import { FACT_KINDS } from "@/lib/domain/fact";

const kinds = (segments: ReturnType<typeof markedSegments>) =>
  segments.map(({ text, ranges }) => [text, ...ranges.map((range) => range.kind)]);

describe("markedSegments", () => {
  test("cuts a text where a mark begins and ends", () => {
    expect(kinds(markedSegments("born in 1957.", [{ start: 8, end: 12, kind: "date" }]))).toEqual([
      ["born in "],
      ["1957", "date"],
      ["."],
    ]);
  });

  test("gives words that two marks share to both, the earlier first", () => {
    const ranges = [
      { start: 4, end: 9, kind: "role" as const },
      { start: 0, end: 7, kind: "date" as const },
    ];
    expect(kinds(markedSegments("abcdefghij", ranges))).toEqual([
      ["abcd", "date"],
      ["efg", "date", "role"],
      ["hi", "role"],
      ["j"],
    ]);
  });

  test("clips a mark that reaches outside and leaves out an empty one", () => {
    const ranges = [
      { start: -3, end: 2, kind: "role" as const },
      { start: 3, end: 3, kind: "date" as const },
      { start: 90, end: 99, kind: "date" as const },
    ];
    expect(kinds(markedSegments("abcd", ranges))).toEqual([["ab", "role"], ["cd"]]);
  });

  test("an empty text has no segments", () => {
    expect(markedSegments("", [{ start: 0, end: 1, kind: "date" }])).toEqual([]);
  });

  test("loses no character and covers each mark whole, however marks overlap", () => {
    const range = fc.record({
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
      kind: fc.constantFrom(...FACT_KINDS),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 25 }),
        fc.array(range, { maxLength: 6 }),
        (text, ranges) => {
          const segments = markedSegments(text, ranges);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          for (const each of ranges) {
            const covered = segments.filter((segment) => segment.ranges.includes(each));
            expect(covered.map((segment) => segment.text).join("")).toBe(
              each.start < each.end
                ? text.slice(Math.max(0, each.start), Math.max(0, each.end))
                : "",
            );
          }
        },
      ),
    );
  });
});
