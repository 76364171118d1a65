import { expect, test } from "vitest";
import { heatMapCells } from "@/app/_ui/heat-map-cells";

const days = (...dates: string[]) => dates.map((date) => ({ date, value: 0 }));
const places = (...dates: string[]) =>
  heatMapCells(days(...dates)).map(({ week, weekday }) => [week, weekday]);

test("a week of the heat-map begins on Monday", () => {
  // 20 November 2026 is a Friday.
  expect(places("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23")).toEqual([
    [0, 4],
    [0, 5],
    [0, 6],
    [1, 0],
  ]);
});

test("the day on which a month begins names it", () => {
  const named = heatMapCells(days("2026-02-28", "2026-03-01", "2026-03-02"));
  expect(named.map(({ month }) => month)).toEqual([undefined, "Mar", undefined]);
});

test("no days are no cells", () => {
  expect(heatMapCells([])).toEqual([]);
});
