import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planRows } from "@/lib/content/plan";

type Row = { id: string; words: string[] };
type Stored = Row & { retiredAt: Date | null };

const NOW = new Date("2026-01-01T00:00:00Z");
const ids = fc.constantFrom("a", "b", "c", "d", "e");
const rows = fc.uniqueArray(fc.record({ id: ids, words: fc.array(fc.constantFrom("x", "y")) }), {
  selector: (row) => row.id,
});
const stored = fc.uniqueArray(
  fc.record({
    id: ids,
    words: fc.array(fc.constantFrom("x", "y")),
    retiredAt: fc.constantFrom(null, NOW),
  }),
  { selector: (row) => row.id },
);

function carryOut(plan: ReturnType<typeof planRows<Row>>, before: Stored[]): Stored[] {
  const after = new Map(before.map((row) => [row.id, row]));
  for (const row of [...plan.add, ...plan.revise, ...plan.revive]) {
    after.set(row.id, { ...row, retiredAt: null });
  }
  for (const id of plan.wake) {
    const row = after.get(id);
    if (row) after.set(id, { ...row, retiredAt: null });
  }
  for (const id of plan.retire) {
    const row = after.get(id);
    if (row) after.set(id, { ...row, retiredAt: NOW });
  }
  return [...after.values()];
}

describe("planRows", () => {
  test("tells added, revised, revived and retired apart", () => {
    const plan = planRows<Row>(
      [
        { id: "new", words: ["x"] },
        { id: "same", words: ["x"] },
        { id: "changed", words: ["y"] },
        { id: "back", words: ["x"] },
        { id: "back otherwise", words: ["y"] },
      ],
      [
        { id: "same", words: ["x"], retiredAt: null },
        { id: "changed", words: ["x"], retiredAt: null },
        { id: "back", words: ["x"], retiredAt: NOW },
        { id: "back otherwise", words: ["x"], retiredAt: NOW },
        { id: "gone", words: ["x"], retiredAt: null },
        { id: "long gone", words: ["x"], retiredAt: NOW },
      ] as Stored[],
    );
    expect({
      add: plan.add.map((row) => row.id),
      revise: plan.revise.map((row) => row.id),
      revive: plan.revive.map((row) => row.id),
      wake: plan.wake,
      retire: plan.retire,
    }).toEqual({
      add: ["new"],
      revise: ["changed"],
      revive: ["back otherwise"],
      wake: ["back"],
      retire: ["gone"],
    });
  });

  test("once carried out, what is not retired is what was wanted, and planning again plans nothing", () => {
    fc.assert(
      fc.property(rows, stored, (wanted, before) => {
        const after = carryOut(planRows<Row>(wanted, before), before);
        const live = after.filter((row) => !row.retiredAt).map(({ id, words }) => ({ id, words }));
        expect(live.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          wanted.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const again = planRows<Row>(wanted, after);
        expect(again).toEqual({ add: [], revise: [], revive: [], wake: [], retire: [] });
      }),
    );
  });
});
