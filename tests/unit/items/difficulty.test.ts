import { describe, expect, test } from "vitest";
import { estimateDifficulty } from "@/lib/items/difficulty";
import type { Draft } from "@/lib/items/draft";
import { factOf } from "@/tests/support/facts";

const fact = factOf({
  kind: "date",
  subject: "Ann Lind",
  predicate: "was born",
  object: "",
  time: "1901-05-06",
});

function asked(key: string, value: string | null, wrong: string[]): number {
  const distractors = wrong.map((text) => ({
    text,
    why: "",
    certificate: { kind: "only-one" as const, facts: [fact.id] },
  }));
  const draft: Draft = {
    fact,
    beside: [],
    form: "choice",
    asks: "when",
    stem: "When was Ann Lind born?",
    key: [key],
    accept: [],
    value,
    distractors,
    explanation: "",
    card: true,
  };
  return estimateDifficulty(draft, 0);
}

describe("the difficulty estimated", () => {
  test("is greater with dates near the right one", () => {
    const near = asked("6 May 1901", "1901-05-06", ["9 May 1901", "1 May 1901"]);
    const far = asked("6 May 1901", "1901-05-06", ["9 May 1925", "1 May 1880"]);
    expect(near).toBeGreaterThan(far);
  });

  test("is greater with options in like words", () => {
    const near = asked("mayor of Oslo", null, ["mayor of Bergen", "mayor of Tromsø"]);
    const far = asked("mayor of Oslo", null, ["Danish painter", "captain in the navy"]);
    expect(near).toBeGreaterThan(far);
  });

  test("stays between 0 and 1", () => {
    for (const difficulty of [
      asked("6 May 1901", "1901-05-06", ["7 May 1901", "5 May 1901"]),
      asked("1901", "1901", ["1701"]),
    ]) {
      expect(difficulty).toBeGreaterThan(0);
      expect(difficulty).toBeLessThan(1);
    }
  });
});
