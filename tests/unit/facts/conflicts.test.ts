import { describe, expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { conflictsOf, type PlacedFact } from "@/lib/facts/merge/conflicts";
import { readDocument } from "@/lib/text/read-document";
import { KINDS, type Plant, plantConflicts } from "../../support/planted-conflicts";

const conflictsIn = (texts: readonly string[]) =>
  extractFacts(texts.map((text, at) => readDocument(`${at}.md`, text))).conflicts;

/** The whole number with `FULL=1`; else about one of every kind. */
const EACH = process.env.FULL ? 200 : 40;
const SEED = Number(process.env.SEED ?? 1);

describe("planted contradictions and look-alikes", () => {
  const plants = plantConflicts(SEED, EACH);
  const reported = plants.filter(({ texts }) => conflictsIn(texts).length > 0);
  const missed = plants.filter((plant) => plant.conflict && !reported.includes(plant));
  const wrong = reported.filter(({ conflict }) => !conflict);
  const words = (list: Plant[]) =>
    list.map(({ what, texts }) => `${what}: ${texts.join(" / ")}`).join("\n");

  it(`nine of ten are found (seed ${SEED})`, () => {
    expect(missed.length / EACH, words(missed)).toBeLessThanOrEqual(0.1);
  });

  it(`hardly a look-alike is reported (seed ${SEED})`, () => {
    const right = reported.length - wrong.length;
    expect(right / reported.length, words(wrong)).toBeGreaterThanOrEqual(0.95);
  });
});

describe("of every kind, one", () => {
  const seen = new Map(plantConflicts(7, KINDS).map((plant) => [plant.what, plant]));
  it.each([...seen.values()])("$what: $conflict", ({ texts, conflict }) => {
    expect(conflictsIn(texts).length > 0).toBe(conflict);
    expect(conflictsIn(texts.toReversed()).length > 0).toBe(conflict);
  });
});

describe("what two facts differ in", () => {
  it.each([
    ["time", "Ann Lee was born on 3 May 1901.", "Ann Lee was born on 9 May 1901."],
    [
      "time",
      "The bank failed during the 2019–2022 Northern Gulf crisis. Few saw the Northern Gulf crisis come.",
      "The bank failed in the Northern Gulf crisis that had begun in 2018.",
    ],
    [
      "object",
      "Ann Lee, the director of the Alden Coast Guard, was in the car.",
      "Ann Lee, the deputy director of the Alden Coast Guard, was in the car.",
    ],
    [
      "subject",
      "“The bridge was never safe and all of us knew it,” Ann Lee said.",
      "“The bridge was never safe and all of us knew it,” Zoe Fox said.",
    ],
    [
      "quote",
      "“The flood took 40 houses in the old town,” Ann Lee said.",
      "“The flood took 90 houses in the old town,” Ann Lee said.",
    ],
    [
      "quote",
      "“We will sign the treaty before the end of the year,” Ann Lee said.",
      "“We will not sign the treaty before the end of the year,” Ann Lee said.",
    ],
    ["time", "Ann Lee died on 3 May 1901.", "Ann Lee passed away on 9 May 1901."],
    [
      "time",
      "The Battle of Alden was fought on 3 May 1901.",
      "The Battle of Alden took place on 9 May 1901.",
    ],
    [
      "object",
      "“We were not ready for it,” said Alden Port Authority director Ann Lee.",
      "“We were not ready for it,” said Ann Lee, deputy director of the Alden Port Authority.",
    ],
    [
      "object",
      "He met the Alden Mobile Forces (AMF). Ann Lee headed the AMF.",
      "Five members of the AMF were in the car: deputy chairman Ann Lee and Zoe Fox.",
    ],
    ["subject", "Ann Lee was the first mayor of Alden.", "Zoe Fox was the first mayor of Alden."],
  ])("%s", (differs, one, other) => {
    expect(conflictsIn([one, other]).map((conflict) => conflict.differs)).toEqual([differs]);
  });
});

describe("no conflict is in", () => {
  it.each([
    [
      "a short phrase that two people use",
      "“We will never give up,” Ann Lee said.",
      "“We will never give up,” Zoe Fox said.",
    ],
    [
      "a statement of a body and of who speaks for it",
      "“The bridge was never safe and all of us knew it,” the Alden Water Board said.",
      "“The bridge was never safe and all of us knew it,” said Ann Lee, a spokeswoman for it.",
    ],
    [
      "a statement of two people together",
      "“The bridge was never safe and all of us knew it,” Ann Lee and Zoe Fox said.",
      "“The bridge was never safe and all of us knew it,” Zoe Fox said.",
    ],
    [
      "figures of two days",
      "---\npublished: 2012-03-04\n---\n\n“The flood took 40 houses in the old town,” Ann Lee said.",
      "---\npublished: 2012-03-09\n---\n\n“The flood took 90 houses in the old town,” Ann Lee said.",
    ],
    [
      "an office and its deputy's",
      "Ann Lee became deputy governor of Alden in 1991.",
      "Ann Lee became governor of Alden in 1994.",
    ],
    [
      "a prize of two years",
      "Ann Lee was named Player of the Year in 1991.",
      "Ann Lee was named Player of the Year in 1994.",
    ],
    [
      "a contract and a new one",
      "Ann Lee signed a contract with Alden United in 1991.",
      "Ann Lee signed a new contract with Alden United in 1994.",
    ],
    [
      "two events of one kind and place",
      "An attack in Alden took place on 3 May 1991.",
      "An attack in Alden took place on 9 May 1991.",
    ],
    [
      "two closings",
      "The Alden Bridge was closed on 3 May 1991.",
      "The Alden Bridge was closed on 9 July 1994.",
    ],
    [
      "two people of one name, a lifetime apart",
      "Ann Lee was born on 3 May 1801.",
      "Ann Lee was born on 9 May 1901.",
    ],
    [
      "the deaths of a father and his son",
      "Ann Lee (3 May 1731 – 2 January 1809) was a judge.",
      "Ann Lee (9 May 1757 – 21 July 1825) was a judge.",
    ],
  ])("%s", (_what, one, other) => {
    expect(extractFacts([readDocument("a.md", one)]).facts).not.toEqual([]);
    expect(conflictsIn([one, other])).toEqual([]);
  });
});

describe("a period and another beginning of it", () => {
  const placed = (predicate: string, object: string, time: string): PlacedFact => ({
    fact: {
      id: `${predicate} ${time}`,
      kind: "date",
      lang: "en",
      subject: "the Alden Gulf crisis",
      predicate,
      object,
      time,
      quote: null,
      about: null,
      attributedTo: null,
      modality: "asserted",
      score: 1,
      evidence: [],
    },
    key: "crisis",
    office: null,
    body: null,
    person: false,
    published: null,
  });

  it.each([
    ["had begun", "with the withdrawal", "2018", 1],
    ["began", "", "2018", 1],
    ["began", "", "2019", 0],
    ["began", "its second part", "2021", 0],
    ["ended", "", "2021", 0],
  ])("lasted 2019/2022, %s %s %s", (predicate, object, time, count) => {
    const period = placed("lasted", "", "2019/2022");
    expect(conflictsOf([period, placed(predicate, object, time)])).toHaveLength(count);
  });
});
