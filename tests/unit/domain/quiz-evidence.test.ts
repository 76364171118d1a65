import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Verdict } from "@/lib/domain/grading";
import type { ItemForm } from "@/lib/domain/item";
import { ITEM_FORMS } from "@/lib/domain/item";
import type { LoggedRecall } from "@/lib/domain/memory-replay";
import { replayReviews } from "@/lib/domain/memory-replay";
import { evidenceOf, seenFrom } from "@/lib/domain/quiz-evidence";
import { RATINGS } from "@/lib/domain/review";
import { EXAM, HOMEWORK, PRACTICE } from "@/lib/domain/settings";
import { DAY } from "@/lib/domain/study-day";

const CARD = "00000000-0000-4000-8000-000000000001";
const START = Date.UTC(2026, 0, 1, 12);

describe("what an answer in a quiz says of memory", () => {
  test.each([
    ["short", "right", ["good", "full"]],
    ["cloze", "right", ["good", "full"]],
    ["choice", "right", ["good", "weak"]],
    ["truefalse", "right", ["good", "none"]],
    ["short", "wrong", ["again", "full"]],
    ["choice", "wrong", ["again", "full"]],
    ["truefalse", "wrong", ["again", "full"]],
    ["cloze", "nearly", null],
    ["short", "ambiguous", null],
    ["multiple", "wrong", null],
    ["order", "right", null],
    ["match", "wrong", null],
  ] as const)("%s, %s", (form, verdict, expected) => {
    const evidence = evidenceOf(form, verdict);
    expect(evidence && [evidence.rating, evidence.strength]).toEqual(expected);
  });

  test("nothing given says nothing", () => {
    expect(ITEM_FORMS.map((form) => evidenceOf(form, null)).every((each) => each === null)).toBe(
      true,
    );
  });
});

test("its learner sees what was right at once, after the close, or after handing in", () => {
  expect([PRACTICE, HOMEWORK, EXAM].map(seenFrom)).toEqual(["during", "closed", "after"]);
  const nothing = { during: [], after: [], later: [], closed: [] };
  expect(seenFrom({ shows: nothing })).toBeNull();
});

type QuizAnswer = { form: ItemForm; verdict: Verdict; later: Verdict };

const step = fc.record({
  days: fc.double({ min: 0, max: 120, noNaN: true }),
  rating: fc.constantFrom(...RATINGS),
  quiz: fc.option(
    fc.record({
      form: fc.constantFrom<ItemForm>("short", "choice", "truefalse", "order"),
      verdict: fc.constantFrom<Verdict>("right", "wrong", "nearly"),
      later: fc.constantFrom<Verdict>("right", "wrong", "nearly"),
    }),
  ),
});

/** A review, or what an answer comes to under one marking; its id tells how often it was amended. */
function entries(
  steps: readonly { days: number; rating: (typeof RATINGS)[number]; quiz: QuizAnswer | null }[],
  marking: (quiz: QuizAnswer) => { verdict: Verdict; amended: number },
): LoggedRecall[] {
  return steps.flatMap(({ days, rating, quiz }, index): LoggedRecall[] => {
    const id = String(index).padStart(3, "0");
    const at = { reviewedAt: new Date(START + days * DAY), timeZone: "UTC" };
    if (!quiz) return [{ id, rating, ...at }];
    const { verdict, amended } = marking(quiz);
    const evidence = evidenceOf(quiz.form, verdict);
    return evidence ? [{ id: `${id}.${amended}`, ...at, ...evidence }] : [];
  });
}

test("a log amended by a regrade folds to the memory of the log that was right at once, to the bit", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const amended = entries(steps, ({ verdict, later }) => ({
        verdict: later,
        amended: verdict === later ? 0 : 1,
      }));
      const rightAtOnce = entries(steps, ({ later }) => ({ verdict: later, amended: 0 }));
      expect(replayReviews(CARD, amended)).toEqual(replayReviews(CARD, rightAtOnce));
    }),
    { numRuns: 10_000 },
  );
});
