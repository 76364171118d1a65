import { describe, expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { conflictsOf, type PlacedFact } from "@/lib/facts/merge/conflicts";
import { readDocument } from "@/lib/text/read-document";
import { KINDS, type Plant, plantConflicts } from "../../support/planted-conflicts";

const conflictsIn = (texts: readonly string[]) =>
  extractFacts(texts.map((text, at) => readDocument(`${at}.md`, text))).conflicts;

/** The whole number with `FULL=1`; a tenth else. */
const EACH = process.env.FULL ? 200 : 20;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

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
      "object",
      "Ann Lee, the director of the Alden Coast Guard, was in the car.",
      "Ann Lee, the deputy director of the Alden Coast Guard, was in the car.",
    ],
    ["subject", "Ann Lee was the first mayor of Alden.", "Zoe Fox was the first mayor of Alden."],
  ])("%s", (differs, one, other) => {
    expect(conflictsIn([one, other]).map((conflict) => conflict.differs)).toEqual([differs]);
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
