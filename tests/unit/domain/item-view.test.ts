import { describe, expect, test } from "vitest";
import { faultOf, gapsOf } from "@/lib/domain/given";
import type { PinnedItem } from "@/lib/domain/item-view";
import { seededOptions, toItemView } from "@/lib/domain/item-view";

const item: PinnedItem = {
  position: 0,
  itemId: "i",
  versionId: "v",
  form: "choice",
  kind: "date",
  lang: "en",
  stem: "When did it land?",
  options: ["1 May", "2 May"],
  key: ["1 May"],
  accept: ["the first of May"],
  value: "2020-05-01",
  distractors: [{ text: "2 May", why: "No.", certificate: { kind: "only-one", facts: [] } }],
  explanation: "It says so.",
  evidence: [],
};
const matching: PinnedItem = {
  ...item,
  form: "match",
  key: ["Ada → pilot", "Ben → cook"],
  options: ["cook", "pilot", "clerk"],
};

describe("toItemView", () => {
  test("names what a learner may see, and nothing else", () => {
    expect(Object.keys(toItemView(item)).sort()).toEqual(
      ["form", "kind", "lang", "lefts", "options", "position", "stem"].sort(),
    );
  });

  test("gives the left-hand sides of a match without their fellows", () => {
    expect(toItemView(matching).lefts).toEqual(["Ada", "Ben"]);
  });
});

describe("seededOptions", () => {
  test("holds key and distractors in an order of the seed", () => {
    expect(seededOptions(item, "a").sort()).toEqual(["1 May", "2 May"]);
    expect(seededOptions(item, "a")).toEqual(seededOptions(item, "a"));
    expect(seededOptions({ ...item, form: "short" }, "a")).toEqual([]);
  });

  test("never shows events already in order", () => {
    const key = ["one", "two"];
    for (let seed = 0; seed < 50; seed += 1) {
      const order = { form: "order", key, distractors: [] } as const;
      expect(seededOptions({ ...order, key: [...key], distractors: [] }, `${seed}`)).not.toEqual(
        key,
      );
    }
  });
});

describe("faultOf", () => {
  const view = toItemView(item);
  const short = toItemView({ ...item, form: "short", options: [] });

  test("finds nothing wrong with an answer that fits", () => {
    expect(faultOf(view, { chosen: ["1 May"] })).toBeNull();
    expect(faultOf(view, { chosen: [] })).toBeNull();
    expect(faultOf(short, { typed: ["1 May"] })).toBeNull();
    expect(faultOf(toItemView(matching), { chosen: ["Ada → cook", "Ben → clerk"] })).toBeNull();
  });

  test.each([
    [view, { chosen: ["3 May"] }],
    [view, { chosen: ["1 May", "2 May"] }],
    [view, { chosen: ["1 May", "1 May"] }],
    [view, { typed: ["1 May"] }],
    [short, { chosen: ["1 May"] }],
    [short, { typed: ["x".repeat(501)] }],
    [short, { typed: ["half \ud800 of a pair"] }],
    [short, { typed: ["nul \0"] }],
    [short, { typed: ["one", "two"] }],
    [toItemView(matching), { chosen: ["Ada → Ben"] }],
    [toItemView(matching), { chosen: ["Ada → cook", "Ada → pilot"] }],
  ])("says what is wrong with one that does not", (shown, given) => {
    expect(faultOf(shown, given)).toMatch(/\.$/);
  });

  test("a cloze takes as many words as it has gaps", () => {
    expect(gapsOf({ form: "cloze", stem: "____ met ____ there." })).toBe(2);
    expect(gapsOf({ form: "short", stem: "Who?" })).toBe(1);
  });
});
