import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "@/lib/interchange/csv";

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

describe("readCsv", () => {
  test("reads what spreadsheets save and copy", () => {
    const expected = [
      ["Ada", "A"],
      ["Ben, the younger", "B"],
    ];
    expect(cellsOf('Ada,A\n"Ben, the younger",B')).toEqual(expected);
    expect(cellsOf('\uFEFFAda;A\r\n"Ben, the younger";B\r\n')).toEqual(expected);
    expect(cellsOf("Ada\tA\r\nBen, the younger\tB")).toEqual(expected);
  });

  test("keeps quotes and line ends that stand within quotes", () => {
    expect(cellsOf('"Ada ""the first""",A\n"Ben\nLark",B')).toEqual([
      ['Ada "the first"', "A"],
      ["Ben\nLark", "B"],
    ]);
  });

  test("counts rows as a spreadsheet does, and leaves empty ones out", () => {
    expect(readCsv("Ada\n\n , \nBen\n").map(({ row }) => row)).toEqual([1, 4]);
  });

  test("names the row whose quotes do not close", () => {
    expect(readCsv('Ada,A\n"Ben,B\nCy,C').map(({ broken }) => broken)).toEqual([false, true]);
    expect(readCsv('Ada,A\n"Ben" Lark,B\nCy,C').some(({ broken }) => broken)).toBe(true);
  });
});

describe("writeCsv", () => {
  test("runs nothing in a spreadsheet, and comes back as it was", () => {
    const risky = ["=1+1", "+1", "-1", "@SUM(A1)", "=1\n+1", " =1", "＝1", '=HYPERLINK("x")'];
    const written = writeCsv(risky.map((cell) => [cell, "x"]));
    for (const row of written.slice(1).trimEnd().split(/\r\n/)) expect(row).toMatch(/^"?'/);
    expect(cellsOf(written).map(([cell]) => cell)).toEqual(risky.map((cell) => cell.trim()));
  });

  test("leaves numbers numbers", () => {
    expect(writeCsv([["mark", -1.5]])).toBe("\uFEFFmark,-1.5\r\n");
  });

  test("loses no cell on the way out and in", () => {
    const cell = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `x${text.trim()}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2 }), (rows) => {
        expect(cellsOf(writeCsv(rows))).toEqual(rows);
      }),
    );
  });
});
