import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/text/read-document";
import { datesIn } from "../../support/found-facts";

/** The pattern classes of what is said of dates in a text, with the subject. */
function classesOf(text: string): string[] {
  return datesIn(readDocument("a.txt", text)).map(
    ({ patternClass, subject }) => `${patternClass.slice("date/".length)} | ${subject}`,
  );
}

describe("a phrase that ends in a name", () => {
  it.each([
    [
      "In 2003, the hip hop group Red Elephants released a second album.",
      "the hip hop group Red Elephants",
    ],
    [
      "The Dutch freighter MV Johanna was sunk on 6 September 1939.",
      "the Dutch freighter MV Johanna",
    ],
    ["In 1893, Lindgren's sister Elisabeth returned from Paraguay.", "Lindgren's sister Elisabeth"],
    ["The first cinema in Poland was founded in 1899.", "the first cinema in Poland"],
  ])("did what its clause tells to the end: %s", (text, subject) => {
    expect(classesOf(text)).toEqual([`phrase-act | ${subject}`]);
  });

  it.each([
    ["what it was", "In 2016, the next mission to Jupiter was the Kestrel probe."],
    ["what it had", "In 1996, the rock band Blue Harbour had a hit in Norway."],
    ["what it said", "In 2016, the German agency Nordwelle said the border was open to all."],
    ["which one is told elsewhere", "In 2016, the following Kestrel probe reached the moon Io."],
    [
      "how many there were",
      "Six Regional State Agencies were created by the state of Norland in 2010.",
    ],
    ["a version of something", "Version 1.4 was released in July 2007."],
    ["with whom", "In 1879, the old partnership with Seyrig dissolved its branch in Lille."],
    [
      "an object without its rest",
      "In 2002, the northern ally Norland brokered a plan where he was to go.",
    ],
    [
      "a number that is missing",
      "In 1998, the hip hop group Red Elephants embarked in for training.",
    ],
    ["a place without a name", "In 1958, the last soldiers of Norland withdrew from the country."],
    [
      "a quotation behind a comma",
      'In 1984, the pudding firm Jellico reminded consumers, "Stir it well."',
    ],
    [
      "a date inside a name",
      "The games firm Ferrum showed a console at the Summer 1989 Ludum Show.",
    ],
    ["a heading that ran into it", "In 2017, FINAL GAME The Bears started a new season in Oslo."],
    ["a version of something", "In July 2007, Version 1.4 reached the port of Oslo."],
    [
      "a name that is only in the middle",
      "The Ames metropolitan area gained a third bridge in 2009.",
    ],
    [
      "an owner without a name",
      "In 2018, the northern distillery's whisky Double Malt reached Oslo.",
    ],
    ["a file's name", "Hall-2.jpg Greenside House opened in 1920."],
  ])("is not sure of %s", (_, text) => {
    expect(classesOf(text).filter((found) => found.startsWith("phrase-act"))).toEqual([]);
  });
});
