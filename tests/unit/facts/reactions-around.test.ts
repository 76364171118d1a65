import { describe, expect, test } from "vitest";
import { reactionsIn, reactionsOf } from "../../support/found-facts";

describe("words that run on from paragraph to paragraph", () => {
  const speech =
    '"The bridge is not safe for anybody," said Emil Krantz, the mayor. "We shall close it on Monday at noon.\n\n"A ferry will take the cars across.\n\n"It will be free for all of them."';

  test("each is the speaker's, and what is left open has no quote", () => {
    expect(reactionsIn(speech).map(({ object, quote }) => [object, quote === null])).toEqual([
      ["The bridge is not safe for anybody,", false],
      ["We shall close it on Monday at noon.", true],
      ["A ferry will take the cars across.", true],
      ["It will be free for all of them.", false],
    ]);
  });

  test.each([
    [
      "somebody speaks in between",
      '"The bridge is not safe for anybody," said Emil Krantz. The council met on Monday. "We shall close it on Monday at noon."',
    ],
    [
      "two spoke",
      '"The bridge is not safe for anybody," said Emil Krantz and Ingrid Solheim. "We shall close it on Monday at noon.\n\n"A ferry will take the cars across."',
    ],
  ])("not where %s", (_, text) => {
    expect(reactionsOf(text).filter((line) => /We shall|A ferry/.test(line))).toEqual([]);
  });

  test("a pronoun behind a statement of another is not the one named there", () => {
    const found = reactionsIn(
      'Emil Krantz has failed the harbour, she claimed.\n\n"The result is a bridge that nobody can use," he said.',
    );
    expect(found.filter(({ quote }) => quote !== null)).toEqual([]);
  });
});

describe("a statement around its cue", () => {
  test.each([
    ["With care, Emil Krantz said, the bridge will last.", "With care, the bridge will last"],
    [
      "The bridge, said Emil Krantz, the mayor, will last for a year.",
      "The bridge will last for a year",
    ],
    [
      "However, says Emil Krantz, the bridge will last for a year.",
      "the bridge will last for a year",
    ],
    [
      'There will be, says Emil Krantz, no harm in being "slow".',
      'There will be no harm in being "slow"',
    ],
  ])("%s", (text, object) => {
    expect(reactionsIn(text).map((found) => found.object)).toEqual([object]);
  });

  test.each([
    "On Monday, Emil Krantz said, the bridge was closed to all cars.",
    "In an interview, Emil Krantz said, the bridge was closed to all cars.",
    "And that, Emil Krantz said, was the end of the bridge.",
    "The bridge is slow, said Emil Krantz, Fjordposten's man of the year.",
  ])("its opening may be the document's, or say nothing: %s", (text) => {
    expect(
      reactionsIn(text).filter(({ patternClass }) => patternClass === "reaction/statement-around"),
    ).toEqual([]);
  });
});

describe("words in two halves", () => {
  test("the second is the speaker's too, where it is a sentence", () => {
    expect(
      reactionsOf('"The bridge is far too old," Emil Krantz said, "It will be closed on Monday."'),
    ).toEqual([
      "Emil Krantz | said | The bridge is far too old,",
      "Emil Krantz | said | It will be closed on Monday.",
    ]);
  });

  test.each([
    '"If nobody pays for the bridge," Emil Krantz said, "why would it be open?"',
    '"My friends in the harbour town," Emil Krantz said, "the best you can do is wait."',
  ])("a first half that says nothing alone is not taken: %s", (text) => {
    expect(reactionsOf(text)).toEqual([]);
  });
});

describe("bodies that the document tells to be such", () => {
  test.each([
    ["Security firm Kestrel said it would mend the bridge.", "Kestrel"],
    ["The men of Kestrel left. Rival Kestrel said it would mend the bridge.", "Kestrel"],
    [
      "The plan of Kestrel chief executive Emil Krantz is old. Kestrel said it would mend the bridge.",
      "Kestrel",
    ],
  ])("%s", (text, subject) => {
    expect(reactionsIn(text).map((found) => found.subject)).toEqual([subject]);
  });

  test.each([
    "The harbour board and accountants Kestrel said it would mend the bridge.",
    "Emil Krantz, head of security firm Kestrel, said it would mend the bridge.",
  ])("not where another speaks: %s", (text) => {
    expect(reactionsIn(text).map((found) => found.subject)).not.toContain("Kestrel");
  });
});

describe("who is meant stays open", () => {
  test.each([
    [
      "a body that speaks of a man",
      "The Foreign Ministry said he would have to leave the harbour.",
    ],
    [
      "a writer on the page of another",
      "Ingrid Solheim (1901–1980) was a pilot. Ingrid Solheim flew to Oslo. Ingrid Solheim was ill. She came home. Aino Laaksonen writes that she was born at sea.",
    ],
    ["a deed told before", "The Foreign Ministry said that would be impossible for a year."],
    ["a night", "The Foreign Ministry reported that night the bridge had been closed to cars."],
    [
      "the end of a sentence",
      'There was no photograph and also, Emil Krantz said, "to make clear that nobody was there."',
    ],
  ])("so that nothing is said of %s", (_, text) => {
    expect(reactionsOf(text)).toEqual([]);
  });
});

describe("a pronoun some sentences behind who spoke", () => {
  test("is whoever spoke last by name", () => {
    const [, found] = reactionsIn(
      '"The bridge is far too old," said Emil Krantz. The harbour has few other roads. Ships wait for days. "It should be closed at once," he said.',
    );
    expect([found?.subject, found?.patternClass]).toEqual(["Emil Krantz", "reaction/pronoun-back"]);
  });

  test.each([
    ["somebody else is named", "Mr Lee-Solheim came to the harbour."],
    ["somebody else speaks", "A spokesman said the harbour was busy."],
    ["somebody else is described", "The mayor is on a journey."],
    ["somebody is asked", "Ingrid asked him whether it was safe."],
  ])("is nobody where %s", (_, between) => {
    const found = reactionsIn(
      `"The bridge is far too old," said Emil Krantz. ${between} Ships wait for days. "It should be closed at once," he said.`,
    );
    expect(found.filter(({ object }) => /closed at once/.test(object))).toEqual([]);
  });
});

describe("what somebody thinks", () => {
  test.each([
    ["Emil Krantz believes the bridge will last.", "Emil Krantz | believes | the bridge will last"],
    ["Emil Krantz hopes the bridge will last.", "Emil Krantz | hopes | the bridge will last"],
  ])("%s", (text, expected) => {
    expect(reactionsOf(text)).toEqual([expected]);
  });

  test.each(["Emil Krantz hopes this will help.", "Emil Krantz thought he was late for the ship."])(
    "leaves open what or who: %s",
    (text) => {
      expect(reactionsOf(text)).toEqual([]);
    },
  );
});

describe("bodies by what is said of them", () => {
  test.each([
    ["The men of Kestrel left. Kestrel denied that it had closed the bridge.", "Kestrel"],
    ["The Sunday Courier News said the bridge had been closed.", "Sunday Courier News"],
  ])("%s", (text, subject) => {
    expect(reactionsIn(text).map((found) => found.subject)).toEqual([subject]);
  });

  test("a projection is none", () => {
    expect(reactionsOf("Projections suggest it would cost a million.")).toEqual([]);
  });
});

describe("where the speaker does something else behind a comma", () => {
  test.each([
    "Emil Krantz said the work will go on, and discussed the bridge with Ingrid Solheim.",
    "Emil Krantz said the work will go on, but declined the honour.",
  ])("what was said has ended: %s", (text) => {
    expect(reactionsIn(text).map(({ object }) => object)).toEqual(["the work will go on"]);
  });
});

describe("what is said, and by whom, in whole", () => {
  test.each([
    [
      "what is added behind while is another's verb",
      "Emil Krantz insisted the bridge was old while adding that Oslo would pay for it.",
      "Emil Krantz | insisted | the bridge was old",
    ],
    [
      "when it was said is no part of it",
      "Emil Krantz said earlier this week he would close the bridge.",
      "Emil Krantz | said | he would close the bridge",
    ],
    [
      "a long subject",
      "Emil Krantz said the mayor's return and plans for posters attacking the port of Oslo - withdrawn from the website - were a sign of despair.",
      "Emil Krantz | said | the mayor's return and plans for posters attacking the port of Oslo - withdrawn from the website - were a sign of despair",
    ],
    [
      "a statement that is told to somebody",
      "The bridge will be closed for a year, Emil Krantz told the Commons on Tuesday.",
      "Emil Krantz | told | The bridge will be closed for a year",
    ],
    [
      "a statement that ends with few words in marks",
      'The law on hunting in Norway is enforceable and "very clear", Emil Krantz has said.',
      'Emil Krantz | said | The law on hunting in Norway is enforceable and "very clear"',
    ],
    [
      "a condition",
      "Emil Krantz said if the party was in power again it would close the bridge.",
      "Emil Krantz | said | if the party was in power again it would close the bridge",
    ],
    [
      "who is called as a month is",
      "The lawyer Theresa May said the bridge would be closed for a year.",
      "Theresa May | said | the bridge would be closed for a year",
    ],
    [
      "behind what was asked",
      "During a question and answer session on the port, Emil Krantz said the bridge would be closed.",
      "Emil Krantz | said | the bridge would be closed",
    ],
    [
      "behind when somebody was asked",
      "When asked about the port, Emil Krantz said the bridge would be closed.",
      "Emil Krantz | said | the bridge would be closed",
    ],
    [
      "a short first sentence with the second",
      'Emil Krantz said: "It was hard for us. It was an unlucky moment. "He was waiting for a ship from the south all day."',
      "Emil Krantz | said | It was hard for us. It was an unlucky moment.",
    ],
    [
      "years behind an aside",
      "Emil Krantz, Norway's ambassador to Finland from 2007 to 2013, said the bridge would be closed.",
      "Emil Krantz | said | the bridge would be closed",
    ],
    [
      "an office of two fields",
      "Tory work and pensions spokesman Emil Krantz said the bridge would be closed.",
      "Emil Krantz | said | the bridge would be closed",
    ],
  ])("%s", (_, text, expected) => {
    expect(reactionsOf(text)).toContain(expected);
  });

  test("that may be of a noun", () => {
    expect(reactionsOf("Emil Krantz said that fact speaks volumes about the bridge.")).toEqual([]);
  });

  test("this week may be what is spoken of", () => {
    expect(
      reactionsIn("Emil Krantz said this week was the worst of the war.").map(
        ({ object }) => object,
      ),
    ).toEqual(["this week was the worst of the war"]);
  });
});

describe("halves of what is said", () => {
  test.each([
    "“Applying this to all of the ships,” Emil Krantz said, “you and I should leave the port.”",
    "“Supporters of some other ships,” Emil Krantz added, “have paid for the old bridge",
  ])("a first half says nothing alone: %s", (text) => {
    expect(reactionsIn(text).map(({ object }) => object)).not.toContainEqual(
      expect.stringMatching(/(?:ships,)$/),
    );
  });

  test("what a second verb says is not of the first", () => {
    const text = "Emil Krantz conceded that the bridge was old but implied that Oslo would pay.";
    expect(reactionsOf(text)).toContain("Emil Krantz | conceded | the bridge was old");
  });
});

describe("who it was that spoke", () => {
  test.each([
    "Colin Asplin, Blackpool Hotel Association said the bridge was closed.",
    "In his new book, Lawless World suggests the bridge was closed.",
  ])("neither the firm of somebody nor a book: %s", (text) => {
    expect(reactionsOf(text)).toEqual([]);
  });
});
