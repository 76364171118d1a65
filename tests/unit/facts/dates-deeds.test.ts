import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/text/read-document";
import { datesIn } from "../../support/found-facts";

/** What is said of dates in a text: class, subject, predicate, object, time. */
function dated(text: string) {
  return datesIn(readDocument("a.txt", text)).map(
    ({ patternClass, subject, predicate, object, time }) =>
      [patternClass.slice("date/".length), subject, predicate, object, time].join(" | "),
  );
}

const LIFE = "Ann Lee (3 May 1950 – 4 June 2010) was a Norwegian painter.\n\n";

describe("a deed that came at a date is its doer's", () => {
  test.each([
    [
      "The second designation by the Obama administration came in October 2011, after a plot.",
      "deed-came | the Obama administration | second designation |  | 2011-10",
    ],
    [
      "Ingrid Solheim's first win came in 1999, when she was ten.",
      "deed-came | Ingrid Solheim | first win |  | 1999",
    ],
    [
      "Ingrid Solheim's funeral took place on 3 May 1999.",
      "deed-came | Ingrid Solheim | funeral |  | 1999-05-03",
    ],
  ])("%s", (text, fact) => expect(dated(text)).toContain(fact));

  test.each([
    "Ingrid Solheim's opportunity came in 1999.",
    "Ingrid Solheim's first win came in 1999 and 2000.",
    "Perhaps Ingrid Solheim's first win came in 1999.",
    "The second designation by a committee came in 1999.",
    "Ingrid Solheim's first win would come in 1999.",
  ])("what leaves open what came, or when, is silent: %s", (text) =>
    expect(dated(text).filter((fact) => fact.startsWith("deed-came"))).toEqual([]),
  );
});

describe("what somebody was led to do happened", () => {
  test.each([
    [
      "Her travels went on, leading her to join the Aldersund Academy in 1979 during the summer.",
      "Ann Lee",
    ],
    ["Hunger forced Ingrid Solheim to join the Aldersund Academy in 1979.", "Ingrid Solheim"],
  ])("%s", (text, who) =>
    expect(dated(LIFE + text)).toContain(
      `led-to | ${who} | to join | the Aldersund Academy | 1979`,
    ),
  );

  test.each([
    "He led Ingrid Solheim to victory over Norway in 1979.",
    "He led Ingrid Solheim to two league titles in 1979.",
    "He led the Aldersund Academy to independence from Oslo in 1979.",
    "Hunger forced Ingrid Solheim to leave the island in 1979.",
    "Hunger forced the Aldersund Academy to award him a prize in 1979.",
    "Hunger forced Ingrid Solheim to call an election on 3 May 1979.",
    "He asked Ingrid Solheim to join the Aldersund Academy in 1979.",
    "Hunger forced Ingrid Solheim to join the Academy, which closed in 1979.",
    "Hunger forced Ingrid Solheim to leave Oslo and to join the Academy in 1979.",
  ])("another event, or none, is silent: %s", (text) =>
    expect(dated(LIFE + text).filter((fact) => fact.startsWith("led-to"))).toEqual([]),
  );
});

describe("what a participle with its doer tells", () => {
  test("is a date of the doer", () =>
    expect(dated("It follows a report published by Ingrid Solheim in 1979.")).toContain(
      "cited | Ingrid Solheim | published | a report | 1979",
    ));

  test.each([
    "It follows a team led by Ingrid Solheim in 1979.",
    "It follows an innovation developed introduced by Ingrid Solheim in 1979.",
    "It follows a petrol-mechanical built by Ingrid Solheim in 1979.",
    "It follows concerts conducted by Ingrid Solheim in 1979 and 1980.",
  ])("is silent where its noun or its date is not whole: %s", (text) =>
    expect(dated(text).filter((fact) => fact.startsWith("cited"))).toEqual([]),
  );
});
