import { describe, expect, test } from "vitest";
import { readCollection } from "@/lib/items/collection";
import { isNamedSpeaker } from "@/lib/items/people";
import { readableName } from "@/lib/items/readable-names";
import { reportOf } from "@/lib/items/wording/report";
import { asked, askedOfDates, askedOfRoles, optionsFor, stemsOf } from "@/tests/support/asked";
import { documentOf, factOf, passage } from "@/tests/support/facts";

describe("names", () => {
  test.each([
    ["MUSTAFA İSMET İNÖNÜ", "Mustafa İsmet İnönü"],
    ["POPE CLEMENT XIV", "Pope Clement XIV"],
    ["the PRAGUE SPRING", "the Prague Spring"],
    ["BBC NEWS", "BBC NEWS"],
    ["NATO", "NATO"],
  ])("%s is written %s", (shouted, shown) => expect(readableName(shouted)).toBe(shown));

  test("of parties and of sorts of things are no people's", () => {
    const items = asked(
      "The Liberal Democrat Ann Lind said it was late. The liberal leader agreed.",
      "The Liberal leader Jon Moe was elected mayor of Bergen in 1995.",
    );
    expect(stemsOf(items)).not.toContain("Liberal Democrat leader");
  });

  test("that somebody shares with the key are no options", () => {
    const items = askedOfRoles(
      "Ismet Berg | the mayor of Oslo",
      "Ismet Pasha | the mayor of Tromsø",
      "Karl Lund | the mayor of Bergen",
      "Nils Aas | the mayor of Bodø",
    );
    expect(optionsFor(items, "who-role", "Ismet Berg").toSorted()).toEqual([
      "Karl Lund",
      "Nils Aas",
    ]);
  });
});

describe("an office", () => {
  const ministers = [
    "Ann Lind | the Norwegian prime minister",
    "Jon Moe | the Norwegian foreign minister",
    "Karl Lund | the Swedish finance minister",
    "Nils Aas | the Danish justice minister",
  ];

  test("of a state is no wrong answer for another minister of that state", () => {
    const options = optionsFor(
      askedOfRoles(...ministers),
      "which-role",
      "Norwegian prime minister",
    );
    expect(options.length).toBeGreaterThan(0);
    expect(options).not.toContain("Norwegian foreign minister");
  });

  test("of a country or film that is not named is not asked", () => {
    const items = askedOfRoles(
      "Ann Lind | the country's last leader",
      "Jon Moe | the film's director",
      "Nils Aas | the Roman Catholic bishop",
    );
    expect(items).toEqual([]);
  });

  test("that the document speaks of as “the” one of many is one of many", () => {
    const items = askedOfRoles(
      "Ann Lind | the Jesuit missionary of Bergen",
      "Jon Moe | the Norwegian Navy officer",
      "Nils Aas | the Oslo Museum curator",
    );
    expect(stemsOf(items)).not.toContain("the Norwegian Navy officer");
  });

  test("is no deed, and nobody is a committee", () => {
    const items = askedOfRoles(
      "Ann Lind | Karl Lund murdered the Oslo secretary",
      "Jon Moe | the Oslo Committee",
      "Nils Aas | the mayor of Bodø",
    );
    expect(stemsOf(items)).not.toMatch(/killed|Committee/);
  });

  test("of nothing that is named is not asked", () => {
    const items = askedOfRoles(
      "Ann Lind | the party leader",
      "Jon Moe | the deputy leader",
      "Karl Lund | the party chairman",
      "Nils Aas | the party founder",
    );
    expect(items).toEqual([]);
  });

  test("is asked without who holds it now or how old they were", () => {
    const items = askedOfRoles(
      "Ann Lind | the newly elected mayor of Oslo",
      "Jon Moe | the sixty-year-old mayor of Tromsø",
      "Karl Lund | the current mayor of Bergen",
    );
    expect(items.length).toBeGreaterThan(0);
    expect(stemsOf(items)).not.toMatch(/elected|year-old|current/);
  });

  test("that its speaker is given behind “said” is the document's word", () => {
    const items = asked(
      "“The talks were held in Oslo in good faith,” said Ann Lind, the mayor of Oslo.",
      "Karl Lund was the mayor of Bergen. Nils Aas was the mayor of Bodø.",
    );
    expect(stemsOf(items)).toContain("the mayor of Oslo");
  });
});

describe("an event", () => {
  test("of another age stands beside none", () => {
    const items = askedOfDates(
      "Ann Lind | won | the Oslo Marathon | 2018",
      "Jon Moe | founded | Bergen College | 1920",
      "Karl Lund | invaded | the Kingdom of Norway | 1943",
    );
    expect(items.filter(({ asks }) => asks === "event-on-date")).toEqual([]);
  });

  test("that the U.S. did is proved in spite of the full stop", () => {
    const items = askedOfDates("the U.S. | withdrew | from the Oslo Treaty | 1998");
    expect(stemsOf(items)).toContain("did the U.S. withdraw from the Oslo Treaty?");
  });

  test("is not offered a year before one that its own words say", () => {
    const items = askedOfDates(
      "Norway | withdrew | from the 2015 Oslo Treaty | 2018",
      "Sweden | withdrew | from the Bergen Treaty | 2012",
    );
    const years = optionsFor(items, "when", "2018").map(Number);
    expect(years.length).toBeGreaterThan(0);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2015);
  });

  test("is told in the simple past, without what counts or hurries it", () => {
    const items = askedOfDates(
      "Ann Lind | had founded | the Oslo Games | 1980",
      "Jon Moe | was quickly overthrown | by Karl Lund | 1955",
      "Nils Aas | won | the Bergen Prize again | 1990",
      "Ida Lie | had begun | the Bergen Chapel | 1950",
    );
    expect(stemsOf(items)).toContain("did Ann Lind found the Oslo Games");
    expect(stemsOf(items)).not.toMatch(/quickly|again|had|have begun/);
  });

  test("that is called by a common noun alone is not asked", () => {
    const items = asked("A truce was near. The Truce was agreed on 11 July 1921.");
    expect(stemsOf(items)).not.toContain("Truce");
  });

  test.each([
    ["the Diet", "The Diet was summoned in 1588."],
    ["half a pair", "The Battle of Moss was fought between forces from Oslo in 1823."],
    ["a figure", "Exports of Norway were estimated at US$17 billion in 1969."],
    ["a lone given name", "Mary died in Oslo in 1395."],
    ["an academy among many", "Karl Lund was elected president of the Academy in 1939."],
    ["a series without a name", "Bergen Books began releasing a four-part comic in 2008."],
    [
      "“the meeting” behind another “the”",
      "Oslo Radio explained the subject of the meeting in 1941.",
    ],
  ])("is not asked of %s", (_, sentence) => {
    expect(
      asked(`Ann Lind founded Bergen College in 1990. ${sentence}`).map(({ stem }) => stem),
    ).toEqual(asked("Ann Lind founded Bergen College in 1990.").map(({ stem }) => stem));
  });

  test("keeps the capital of a name in “of”, and loses that of a sentence", () => {
    const items = askedOfDates(
      "University of Bergen | was founded | by Ann Lind | 1946",
      "Negotiations on the Oslo Treaty | began | | 1951",
    );
    const stems = stemsOf(items);
    expect(stems).not.toContain("was university");
  });

  test("keeps the capital of a name inside its sentence, though it is also written small", () => {
    const stems = asked(
      "Ann Lind founded Bergen College in 1990. Their page is called lindgren. In 1875, Lindgren et Fils were given two contracts in Oslo.",
    ).map(({ stem }) => stem);
    expect(stems.join(" ")).toContain("Lindgren et Fils");
    expect(stems.join(" ")).not.toContain("lindgren");
  });

  test("of being made something has to say of what", () => {
    const items = askedOfDates("Ann Lind | was elected | as party leader | 2011");
    expect(items).toEqual([]);
  });
});

test("two forms of one office are asked once", () => {
  const items = askedOfRoles(
    "Ann Lind | the Liberal Democrat leader",
    "Ann Lind | the Lib Dem leader",
    "Jon Moe | the mayor of Oslo",
    "Nils Aas | the mayor of Bodø",
    "Karl Lund | the bishop of Bergen",
  );
  const stems = items.filter(({ asks }) => asks === "who-role").map(({ stem }) => stem);
  expect(stems.some((stem) => stem.includes("Liberal Democrat leader"))).toBe(true);
  expect(stems.filter((stem) => stem.includes("Lib Dem leader"))).toEqual([]);
});

test("what was said loses the capital of its sentence, and a line in capitals is nobody's name", () => {
  const document = documentOf("words.md", [
    "Ann Lind said Disunity in Norway has a corrosive effect on trade in Bergen.",
    "There was disunity in Norway.",
  ]);
  const object = "Disunity in Norway has a corrosive effect on trade in Bergen";
  const said = (subject: string) =>
    factOf(
      { kind: "reaction", subject, predicate: "said", object },
      passage(document, `Ann Lind said ${object}.`),
    );
  const collection = readCollection([said("Ann Lind")], [document]);
  expect(reportOf(said("Ann Lind"), collection)).toBe(`said d${object.slice(1)}`);
  expect(isNamedSpeaker("Ann Lind", collection)).toBe(true);
  expect(isNamedSpeaker("CONTENT Lind", collection)).toBe(false);
});

test("words with no other speaker beside them are asked without options", () => {
  const items = asked(
    "Ann Lind said the harbour of Bergen had been closed by heavy storms for three weeks.",
  );
  expect(items.map(({ form, asks }) => `${form} ${asks}`)).toContain("short who-said");
});
