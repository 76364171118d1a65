import { expect, test } from "vitest";
import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import { indexTimes } from "@/lib/items/passage-times";
import { readPassages } from "@/lib/items/passages";
import { readDocument } from "@/lib/text/read-document";

const DOCUMENT = readDocument(
  "harbour.md",
  "The harbour has been open since 1998. The pier was built on 3 May 2004. " +
    "The ferries ran from 1901 to 1960. The lamp was lit in 2003.",
);
const near = indexTimes(readPassages([DOCUMENT], [], (words) => words));

function found(time: string, sources: string[]): string[] {
  const span = spanOf(time) as DateSpan;
  const passages = new Set(near(span, new Set(sources)));
  return [...passages].map(({ text }) => text.split(" ").slice(0, 2).join(" ")).toSorted();
}

test("a passage that speaks of many years together is found by each of them and by no other", () => {
  expect(found("2004", ["harbour.md"])).toEqual(["The harbour", "The lamp", "The pier"]);
  expect(found("2004-05-03", ["harbour.md"])).toEqual(["The harbour", "The lamp", "The pier"]);
  expect(found("1930", ["harbour.md"])).toEqual(["The ferries"]);
  expect(found("1980", ["harbour.md"])).toEqual([]);
});

test("passages of other documents are left out", () => {
  expect(found("2004", ["another.md"])).toEqual([]);
});
