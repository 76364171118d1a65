import { describe, expect, test } from "vitest";
import { planRoster, readRoster } from "@/lib/domain/roster-list";

const table = (...rows: string[][]) =>
  rows.map((cells, index) => ({ row: index + 1, cells, broken: false }));

describe("readRoster", () => {
  test("takes a name and labels, with or without headings", () => {
    const expected = [{ name: "Ada Lark", labels: ["Section A", "Extra time"] }];
    for (const rows of [
      table(["Ada Lark", "Section A; Extra time"]),
      table(["Ada Lark", "Section A", "Extra time"]),
      table(["Name", "Labels"], ["Ada Lark", "Section A | Extra time"]),
      table(
        ["No", "First_Name", "Surname", "Group", "Label"],
        ["7", "Ada", "Lark", "Section A", "Extra time"],
      ),
    ]) {
      expect(readRoster(rows)).toMatchObject({ students: expected, faults: [] });
    }
  });

  test("gives a label once, however it is written", () => {
    expect(readRoster(table(["Ada", "A;a; A "])).students[0]?.labels).toEqual(["A"]);
  });

  test("names the row and what is wrong with it, and takes the others", () => {
    const rows = table(
      ["Ada"],
      ["x".repeat(81)],
      ["", "Section A"],
      ["Ben", "y".repeat(41)],
      ["Cy\u0007"],
    );
    const { students, faults } = readRoster([
      ...rows,
      { row: 6, cells: ["Dee\nEve"], broken: true },
    ]);
    expect(students.map(({ name }) => name)).toEqual(["Ada"]);
    expect(faults.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(faults.map(({ fault }) => fault)).toEqual([
      "At most 80 characters, please.",
      "The name is missing.",
      "A label has at most 40 characters.",
      "This holds a character that cannot be stored. Please type it again.",
      "A quotation mark is opened and not closed, or the other way round.",
    ]);
  });

  test("takes neither of two rows with one name", () => {
    const { students, faults } = readRoster(table(["Ada Lark"], ["Ben"], ["ada  lark"]));
    expect(students.map(({ name }) => name)).toEqual(["Ben"]);
    expect(faults.map(({ row, fault }) => [row, fault.slice(0, 35)])).toEqual([
      [1, "This name stands in rows 1 and 3. I"],
      [3, "This name stands in rows 1 and 3. I"],
    ]);
  });

  test("keeps a formula as the text that it is", () => {
    expect(readRoster(table(["=cmd|'/c calc'!A1"])).students[0]?.name).toBe("=cmd|'/c calc'!A1");
  });
});

describe("planRoster", () => {
  const here = [
    { userId: "1", name: "Ada", labels: ["Section A"] },
    { userId: "2", name: "Ben", labels: [] },
    { userId: "3", name: "Cy", labels: [] },
    { userId: "4", name: "cy", labels: [] },
  ];

  test("adds who is new, labels who is here, and leaves the rest", () => {
    const read = readRoster(table(["ada", "section a"], ["Ben", "Section A"], ["Dee"], ["Cy"]));
    const plan = planRoster(read, here);
    expect(plan.unchanged.map(({ name }) => name)).toEqual(["ada"]);
    expect(plan.labelled).toEqual([{ row: 2, userId: "2", name: "Ben", labels: ["Section A"] }]);
    expect(plan.added.map(({ name }) => name)).toEqual(["Dee"]);
    expect(plan.faults.map(({ row }) => row)).toEqual([4]);
  });
});
