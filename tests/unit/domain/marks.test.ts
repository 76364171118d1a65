import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PinnedItem } from "@/lib/domain/item-view";
import type { LoggedResponse } from "@/lib/domain/marks";
import { markAttempt, standingResponses } from "@/lib/domain/marks";

function itemAt(position: number, more: Partial<PinnedItem> = {}): PinnedItem {
  return {
    ...{ position, itemId: `i${position}`, versionId: `v${position}`, form: "choice" },
    ...{ kind: "role", lang: "en", stem: "Who?", options: ["Ada", "Ben"], key: ["Ada"] },
    ...{ accept: [], value: null, distractors: [], explanation: "", evidence: [], ...more },
  } as PinnedItem;
}

/** Grounds without rulings or anything set by hand. */
const only = (rows: LoggedResponse[]) => ({ log: rows, rulings: [], handMarks: [] });

const items = [0, 1, 2].map((position) => itemAt(position));

const log = fc.array(
  fc.record({
    position: fc.integer({ min: 0, max: 2 }),
    sequence: fc.integer({ min: 1, max: 4 }),
    time: fc.integer({ min: 0, max: 3 }),
    chosen: fc.constantFrom(["Ada"], ["Ben"], []),
  }),
  { maxLength: 12 },
);

function toLog(
  rows: { position: number; sequence: number; time: number; chosen: readonly string[] }[],
) {
  return rows.map(({ chosen, time, ...row }, index): LoggedResponse => {
    return { ...row, id: `r${index}`, given: { chosen: [...chosen] }, respondedAt: new Date(time) };
  });
}

describe("marks are a replay of the log", () => {
  test("in whatever order the rows are read", () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (rows, order) => {
        const written = toLog(rows);
        const read = written
          .map((row) => ({ row, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        expect(markAttempt(items, only(read), "net-correct")).toEqual(
          markAttempt(items, only(written), "net-correct"),
        );
      }),
    );
  });

  test("of the newest response of each question, never more than a point each", () => {
    fc.assert(
      fc.property(log, (rows) => {
        const written = toLog(rows);
        const { mark, maxMark } = markAttempt(items, only(written), "net-correct");
        const standing = [...standingResponses(written).values()];
        const right = standing.filter(
          ({ given }) => "chosen" in given && given.chosen[0] === "Ada",
        );
        expect([mark, maxMark]).toEqual([right.length, 3]);
      }),
    );
  });
});

test("a near miss of another name in the quiz is not forgiven into the key", () => {
  const typed = itemAt(0, { form: "short", options: [], key: ["Helen Marsh"] });
  const other = itemAt(1, { form: "short", options: [], key: ["Helen March"] });
  const given = { typed: ["Helen Marsch"] };
  const row = { id: "r", position: 0, sequence: 1, given, respondedAt: new Date(0) };
  expect(markAttempt([typed], only([row]), "net-correct").mark).toBe(1);
  expect(markAttempt([typed, other], only([row]), "net-correct").mark).toBe(0);
});
