import { describe, expect, test } from "vitest";
import { reactionsIn, reactionsOf } from "../../support/found-facts";

describe("speech that runs over several sentences", () => {
  test.each([
    [
      "a quotation that its paragraph leaves open",
      'Ingrid Solheim said: "The bridge will be closed for a year.\n\n"A ferry will take the cars across."',
      [
        "Ingrid Solheim | said | The bridge will be closed for a year.",
        "Ingrid Solheim | said | A ferry will take the cars across.",
      ],
    ],
    [
      "two single marks for a double one",
      "''The bridge will be closed for a year,'' Ingrid Solheim said. ''It is an old bridge after all.''",
      [
        "Ingrid Solheim | said | The bridge will be closed for a year,",
        "Ingrid Solheim | said | It is an old bridge after all.",
      ],
    ],
    [
      "he said after he said",
      'Emil Krantz said the bridge would be closed. But he said a ferry was likely. "It will carry the cars across," he added.',
      [
        "Emil Krantz | said | the bridge would be closed",
        "Emil Krantz | said | a ferry was likely",
        "Emil Krantz | added | It will carry the cars across,",
      ],
    ],
    [
      "he told somebody after he accused somebody",
      'Earlier, Emil Krantz accused Ingrid Solheim of folly. He told Reuters: "The bridge was safe all the time."',
      ["Emil Krantz | told | The bridge was safe all the time."],
    ],
    [
      "a few words, who says them, and the rest",
      '"First of all," Emil Krantz said, "We will close the bridge for a year."',
      ["Emil Krantz | said | We will close the bridge for a year."],
    ],
    [
      "a statement before he said",
      "Emil Krantz said the bridge would be closed. The cars would be taken across by a ferry, he added.",
      ["Emil Krantz | added | The cars would be taken across by a ferry"],
    ],
  ])("%s", (_, text, expected) => {
    expect(reactionsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test("an open quotation has no quote, and its object is the words", () => {
    const [first] = reactionsIn(
      'Ingrid Solheim said: "The bridge will be closed for a year.\n\n"A ferry will take the cars across."',
    );
    expect([first?.quote, first?.object]).toEqual([null, "The bridge will be closed for a year."]);
  });

  test.each([
    'Ingrid Solheim said: "The bridge will be closed for a year.\n\nA ferry took the cars across.',
    'Ingrid Solheim said: "Yes.\n\n"A ferry will take the cars across," said Emil Krantz.',
  ])("what nothing goes on with, or is too short, is not taken for words: %s", (text) => {
    expect(reactionsIn(text).filter(({ subject }) => subject === "Ingrid Solheim")).toEqual([]);
  });

  test.each([
    'Elizabeth Krantz said the bridge would be closed. "It will be missed by all of us," he said.',
    'While Emil Krantz accused the town, Bob Ray insisted it was safe. "It will be missed by all," he said.',
    "Emil Krantz said the bridge would be closed. Krantz was wrong to say so, he said.",
  ])("a pronoun that may be another's is nobody's: %s", (text) => {
    const pronouns = reactionsIn(text).filter(({ patternClass }) => /pronoun/.test(patternClass));
    expect(pronouns).toEqual([]);
  });
});

describe("bodies that speak through others", () => {
  test.each([
    [
      "a spokesman for a body",
      "A spokesman for the Department for Culture, Media and Sport said there were no plans to close the bridge.",
      "Department for Culture, Media and Sport | said | there were no plans to close the bridge",
    ],
    [
      "a body's spokeswoman",
      "A World Bank spokeswoman said the bridge was safe.",
      "World Bank | said | the bridge was safe",
    ],
    [
      "a body known by its letters",
      "ZTV said it had closed the bridge.",
      "ZTV | said | it had closed the bridge",
    ],
  ])("%s", (_, text, expected) => {
    expect(reactionsOf(text)).toContain(expected);
  });

  test.each([
    "A Krantz spokesman said the bridge was safe.",
    "The World Bank spokesman, Emil Krantz, said the bridge was safe.",
    "Emil Krantz, a World Bank spokesman, said the bridge was safe.",
  ])("where a person speaks or is spoken for, no body does: %s", (text) => {
    expect(reactionsIn(text).map(({ subject }) => subject)).not.toContain("World Bank");
    expect(reactionsIn(text).map(({ subject }) => subject)).not.toContain("Krantz");
  });

  test("who describes the speaker passes nothing on", () => {
    const [found] = reactionsIn("Emil Krantz, chief of the mint, said the NCB faced a long trial.");
    expect([found?.subject, found?.attributedTo]).toEqual(["Emil Krantz", null]);
  });
});

describe("indirect speech without that", () => {
  test.each([
    [
      "Emil Krantz said the figures reflected its own survey.",
      "Emil Krantz | said | the figures reflected its own survey",
    ],
    ["Frustrated, Emil Krantz said he was at a loss.", "Emil Krantz | said | he was at a loss"],
    [
      "Emil Krantz told the Harbour Radio's Today programme he had closed the bridge.",
      "Emil Krantz | told the Harbour Radio's Today programme | he had closed the bridge",
    ],
    [
      "Lord Krantz of Aldersund, in his ruling, said the bridge was safe.",
      "Lord Krantz | said | the bridge was safe",
    ],
    [
      "Last month, Emil Krantz admitted he had closed the bridge.",
      "Emil Krantz | admitted | he had closed the bridge",
    ],
  ])("%s", (text, expected) => {
    expect(reactionsOf(text)).toContain(expected);
  });

  test.each([
    "Emil Krantz stressed those worries on Sunday, and he raised them again.",
    "Emil Krantz acknowledged the mayor's apology and said nothing more.",
    '"That, sadly," Emil Krantz acknowledged, "is part of the life of a bridge."',
  ])("a thing that is stressed is no clause: %s", (text) => {
    expect(reactionsOf(text).filter((line) => / stressed | acknowledged /.test(line))).toEqual([]);
  });
});

describe("what indirect speech is about", () => {
  test.each([
    ["Ingrid Solheim left. Emil Krantz said Mrs Solheim had been wrong.", "Ingrid Solheim"],
    ["Ingrid Solheim left. Emil Krantz said the plans showed Mrs Solheim was wrong.", null],
    ["Ingrid Solheim left. Emil Krantz said when Solheim had left the town was glad.", null],
    ["Emil Krantz left. Emil Krantz said Krantz had been wrong.", null],
  ])("%s", (text, about) => {
    const found = reactionsIn(text).find(({ predicate }) => predicate === "said");
    expect(found?.about).toBe(about);
  });

  test("a response is parked where its pronouns can only be the speaker's", () => {
    const [own] = reactionsIn("Emil Krantz defended his decision to close the bridge.");
    expect(own?.patternClass).toBe("reaction/responded-own");
    expect(reactionsIn("Emil Krantz blamed Ingrid Solheim for her part in it.")).toEqual([]);
    expect(reactionsIn("Emil Krantz welcomed his apology to the town.")).toEqual([]);
  });
});
