import { describe, expect, test } from "vitest";
import { reactionsIn } from "../../support/found-facts";

const classesIn = (text: string) => reactionsIn(text).map(({ patternClass }) => patternClass);

describe("a response is sure where its object stands alone", () => {
  test.each([
    "Ingrid Solheim condemned the strike as a breach of the agreement.",
    "Ingrid Solheim praised the crew for the “calm, quiet work” of the night.",
  ])("%s", (text) => expect(classesIn(text)).toEqual(["reaction/responded"]));

  test.each([
    "Ingrid Solheim praised the crew, the harbour staff of two ports.",
    "Ingrid Solheim praised the skill of its craftsmen.",
    "Ingrid Solheim rejected such interpretations of the law.",
    "Ingrid Solheim responded to the advertisement and joined the band in June 1971.",
    "Ingrid Solheim convinced the council to open the port.",
  ])("it is in doubt, or silent: %s", (text) =>
    expect(classesIn(text)).not.toContain("reaction/responded"),
  );
});

test("a participle before its noun names nothing", () => {
  expect(classesIn("Norway designated aircraft was an Airbus, registration XS596.")).toEqual([]);
  expect(classesIn("Ingrid Solheim called the plan a mistake.")).toEqual(["reaction/named"]);
});

test("an aside behind a comma does not end what was claimed", () => {
  const text = "Ingrid Solheim claimed that the rate, while higher, will fall.";
  expect(reactionsIn(text).map(({ object }) => object)).toEqual([
    "the rate, while higher, will fall",
  ]);
});

test("where somebody without a name commands does not speak", () => {
  expect(
    classesIn(
      "The town of Aldersund was quiet. The British police commander in Aldersund said that he learned of it at noon.",
    ),
  ).toEqual([]);
});

test("who is named in the clause before is nearer than the sentence before", () => {
  const said = '"When we were all leaving, we were like brothers in arms."';
  const before = "Ingrid Solheim said that she was glad.";
  expect(classesIn(`${before} She stated: ${said}`)).toContain("reaction/quote-pronoun");
  expect(
    classesIn(`${before} Tora Krantz also thought it possible; she stated: ${said}`),
  ).not.toContain("reaction/quote-pronoun");
});
