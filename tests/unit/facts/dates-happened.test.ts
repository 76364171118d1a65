import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/text/read-document";
import { datesIn } from "../../support/found-facts";

/** The pattern classes of the dates of a text. */
function classesOf(text: string): string[] {
  return datesIn(readDocument("a.txt", text, { lang: "en" })).map(
    ({ patternClass }) => patternClass,
  );
}

describe("what happened is named in whole", () => {
  test.each([
    "The signing of the treaty with the Lee family took place on 1 August 1945.",
    "The Battle of Lesmont, which took place in 1690, was a battle.",
  ])("%s", (text) => {
    expect(classesOf(text)).toEqual(["date/happened"]);
  });

  test.each([
    "No International Classification of horses was held in 1971.",
    "The first Championship was held in Oslo in 1896.",
    "The first gathering in Norway was held in November 1999.",
    "The first ACM Meeting (hyperediting) academic conference took place in November 1987.",
    "The first Plenary Assembly of the new organization was held in December 1956.",
    "They won the Amateur Teams Festival in Russia, which was held in Sochi in 2015.",
    "The spacecraft's impact with Mercury occurred on 30 April 2015.",
    "A Scout funeral was held in Oslo on 12 January 1969.",
    "The marriage with Anna Bakke took place on 13 February 1585.",
    "The congress, which founded the first Congress of Mathematicians, which was held in 1897, closed.",
  ])("not: %s", (text) => {
    expect(classesOf(text)).not.toContain("date/happened");
  });
});
