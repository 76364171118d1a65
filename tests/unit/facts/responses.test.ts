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

describe("bodies that answer together", () => {
  const answersOf = (text: string) =>
    reactionsIn(text).map(({ patternClass, subject, predicate }) => [
      patternClass,
      subject,
      predicate,
    ]);

  test("each did, where the second is plainly another", () => {
    const joined = (subject: string) => ["reaction/responded-joined", subject, "condemned"];
    expect(answersOf("The Kremlin and the White House both condemned the strike.")).toEqual([
      joined("Kremlin"),
      joined("White House"),
    ]);
  });

  test("one body that holds an and is not two", () => {
    expect(
      classesIn("The Aldersund Food and Drug Administration rejected the strike in Oslo."),
    ).not.toContain("reaction/responded-joined");
  });
});

describe("whom somebody convinced or persuaded is told whole", () => {
  test.each(["convinced", "persuaded"])("%s", (verb) =>
    expect(classesIn(`Ingrid Solheim ${verb} Tora Krantz to open the port.`)).toEqual([
      "reaction/persuaded",
    ]),
  );

  test("but nobody answers himself", () =>
    expect(classesIn("Ingrid Solheim convinced herself the port had closed.")).not.toContain(
      "reaction/persuaded",
    ));
});

describe("commas of lists and places are no second deed", () => {
  test.each([
    "Ingrid Solheim accused Tora Krantz of robbing banks, shops, and other halls.",
    "Ingrid Solheim condemned the strike in Oslo, Norway.",
  ])("%s", (text) => expect(classesIn(text)).toEqual(["reaction/responded-listed"]));

  test("but a clause behind a comma is", () =>
    expect(
      classesIn("Ingrid Solheim rejected the plan of Tora Krantz, and the court agreed."),
    ).not.toContain("reaction/responded-listed"));
});

describe("what was done to somebody by others", () => {
  const praised = (text: string) =>
    reactionsIn(text)
      .filter(({ patternClass }) => patternClass === "reaction/passive")
      .map(({ subject, predicate, object }) => [subject, predicate, object].join(" | "));

  test("is what they did", () =>
    expect(praised("Ann Lee was praised as a martyr by Ingrid Solheim.")).toEqual([
      "Ingrid Solheim | praised | Ann Lee as a martyr",
    ]));

  test.each([
    "Ann Lee's work was praised by Ingrid Solheim.",
    "Ann Lee was called up to the team by Ingrid Solheim.",
    "Ann Lee was called as a witness by Ingrid Solheim.",
    "Ann Lee was condemned to death by Ingrid Solheim.",
    "Ann Lee was described by Ingrid Solheim as follows.",
  ])("and nothing else: %s", (text) => expect(praised(text)).toEqual([]));
});

test("a burst of words leaves no doubt whose participle follows", () => {
  const text =
    'Ingrid Solheim lashed out at the strike warning Oslo that it "bears all of the blame".';
  expect(classesIn(text)).toContain("reaction/participle");
});

test("a body speaks through its office", () => {
  const text = "The Aldersund Bureau through its Oslo field office issued a warning on storms.";
  expect(reactionsIn(text).map(({ subject }) => subject)).toEqual(["Aldersund Bureau"]);
});

describe("It is the one body that spoke before", () => {
  const said = (text: string) =>
    reactionsIn(text)
      .filter(({ patternClass }) => patternClass === "reaction/indirect-it")
      .map(({ subject, object }) => `${subject} | ${object}`);

  test("through several sentences", () =>
    expect(
      said(
        "The White House said the bridge was safe. It added that the port would open. It said the road was closed.",
      ),
    ).toEqual(["White House | the port would open", "White House | the road was closed"]));

  test.each([
    "Ingrid Solheim said the bridge was safe. It added that the port would open.",
    "The bridge was safe. It added that the port would open.",
  ])("nobody else: %s", (text) => expect(said(text)).toEqual([]));
});

describe("whatever is named as a source said what it is quoted with", () => {
  const sources = (text: string) =>
    reactionsIn(text).map(({ patternClass, subject }) => `${patternClass} | ${subject}`);

  test("by its name, known as a body or not", () =>
    expect(sources('As stated by Aldersund 24, Ann Lee "caused alarm around the world".')).toEqual([
      "reaction/according-to-body | Aldersund 24",
    ]));

  test.each([
    'According to Grieg, Ann Lee "caused alarm around the world".',
    'According to Aldersund 24, he "caused alarm around the world".',
    'According to Aldersund 24, after the storm in "Oslo", he "caused alarm around the world".',
    'According to Aldersund 24, quoted in Oslo, Ann Lee "caused alarm around the world".',
  ])("not by a surname, nor of whom nobody knows: %s", (text) =>
    expect(sources(text)).not.toContain("reaction/according-to-body | Aldersund 24"),
  );
});

describe("who was the first to answer", () => {
  test.each([
    "The White House was the first to condemn the strike in Oslo.",
    "Ingrid Solheim was one of the first critics to praise Ann Lee.",
  ])("answered: %s", (text) => expect(classesIn(text)).toEqual(["reaction/first-to"]));

  test.each([
    "The White House was the first to condemn it.",
    "The White House was the first to open its doors.",
    "The White House was not the first to condemn the strike in Oslo.",
  ])("not so: %s", (text) => expect(classesIn(text)).not.toContain("reaction/first-to"));
});

test("what two did is told of each without the word for two", () => {
  const told = reactionsIn("Ingrid Solheim and Emil Krantz both endorsed Ann Lee for mayor.");
  expect(told.filter(({ predicate }) => predicate.startsWith("both"))).toEqual([]);
});

test("of two who write, each has the words behind his own colon", () => {
  const text =
    'Emil Krantz writes: "The bridge was never safe at all", Ann Lee writes: "The bridge was safe for years".';
  expect(reactionsIn(text).map(({ subject, quote }) => [subject, quote])).toEqual([
    ["Emil Krantz", "The bridge was never safe at all"],
    ["Ann Lee", "The bridge was safe for years"],
  ]);
});
