import { describe, expect, test } from "vitest";
import { reactionsIn } from "../../support/found-facts";

describe("what the words that are said speak of", () => {
  test.each([
    ["Emil Krantz said the Oslo bridge would be closed for a year.", "the Oslo bridge"],
    ["Emil Krantz said Norway's old bridges were a danger to ships.", "Norway's old bridges"],
    [
      "Ingrid Solheim was the mayor. Emil Krantz said Solheim's plan was a danger to ships.",
      "Ingrid Solheim's plan",
    ],
  ])("%s", (text, about) => {
    expect(reactionsIn(text).map((found) => found.about)).toEqual([about]);
  });

  test.each([
    ["no name tells which", "Emil Krantz said the bridge would be closed for a year."],
    ["a clause stands inside", "Emil Krantz said the tests Norwegians should take were hard."],
    ["it is a part", "Emil Krantz said part of the Oslo bridge had been closed."],
    ["it is somebody's description", "Emil Krantz said the Oslo mayor would be on a journey."],
    ["a pronoun leaves it open", "Emil Krantz said Oslo and its bridges would be closed."],
  ])("is left open where %s", (_, text) => {
    expect(reactionsIn(text).map((found) => found.about)).toEqual([null]);
  });
});
