import { describe, expect, test } from "vitest";
import { retentionOn } from "@/lib/domain/card-goal";
import { examDate, isExamDay } from "@/lib/domain/exam-date";
import { EXAM_RETENTION, examLoad, lastPass, newForExam, planExam } from "@/lib/domain/exam-plan";
import type { Memory } from "@/lib/domain/memory";
import { DAY } from "@/lib/domain/study-day";

const EXAM_DAY = 20_600;
const noon = (studyDay: number) => new Date(studyDay * DAY + DAY / 2);

const card = (cardId: string, seenOn: number | null, stability = 10) => ({
  cardId,
  memory: seenOn === null ? null : memory(seenOn, stability),
});

function memory(seenOn: number, stability: number): Memory {
  return {
    state: "review",
    stability,
    difficulty: 5,
    learningSteps: 0,
    scheduledDays: 30,
    repetitions: 3,
    lapses: 0,
    lastReviewedAt: noon(seenOn),
    dueAt: noon(seenOn + 30),
  };
}

const ids = (cards: readonly { cardId: string }[]) => cards.map(({ cardId }) => cardId);
const on = (studyDay: number) => ({ studyDay, timeZone: "UTC" });

describe("planExam", () => {
  test.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [300, 6],
    [5000, 14],
  ])("the last pass over %i cards takes %i days", (cards, days) => {
    expect(planExam("set", EXAM_DAY, cards).passFrom).toBe(EXAM_DAY - days);
  });
});

describe("lastPass", () => {
  const exam = planExam("set", EXAM_DAY, 120);
  const cards = Array.from({ length: 120 }, (_, index) => card(`${index}`, EXAM_DAY - 30, index));

  test("takes an even share a day, the surest first", () => {
    const first = lastPass(cards, exam, on(exam.passFrom));
    expect(first).toHaveLength(40);
    expect(first[0]?.cardId).toBe("119");
  });

  test("counts what was seen today, and catches up on a day that was missed", () => {
    const begun = cards.map((each, index) =>
      index < 15 ? card(each.cardId, exam.passFrom) : each,
    );
    expect(lastPass(begun, exam, on(exam.passFrom))).toHaveLength(25);
    expect(lastPass(cards, exam, on(EXAM_DAY - 1))).toHaveLength(120);
  });

  test("takes nothing before it begins, on the day itself and afterwards", () => {
    for (const day of [exam.passFrom - 1, EXAM_DAY, EXAM_DAY + 1]) {
      expect(lastPass(cards, exam, on(day))).toEqual([]);
    }
  });

  test("leaves out what was never seen or is being learned", () => {
    const learning = { ...memory(EXAM_DAY - 9, 1), state: "learning" as const };
    const pair = [card("new", null), { cardId: "step", memory: learning }];
    expect(lastPass(pair, exam, on(EXAM_DAY - 1))).toEqual([]);
  });
});

describe("examLoad", () => {
  const exam = planExam("set", EXAM_DAY, 100);
  const cards = Array.from({ length: 100 }, (_, index) => card(`${index}`, null));
  const load = (unseen: number, introduced: number, studyDay: number) =>
    examLoad([{ exam, cards: cards.slice(0, unseen) }], { ...on(studyDay), introduced }).newCards;

  test("begins all new cards in equal shares before the last pass", () => {
    expect(load(100, 0, exam.passFrom - 10)).toBe(10);
    expect(load(95, 5, exam.passFrom - 10)).toBe(11);
    expect(load(90, 10, exam.passFrom - 10)).toBe(10);
    expect(newForExam(90, exam, exam.passFrom - 9)).toBe(10);
  });

  test("takes all that is left once the last pass has begun", () => {
    expect(load(7, 0, exam.passFrom)).toBe(7);
  });

  test("a card of two exams is seen once", () => {
    const known = [card("a", EXAM_DAY - 30)];
    const other = planExam("other", EXAM_DAY, 1);
    const both = [exam, other].map((each) => ({ exam: each, cards: known }));
    const { pass } = examLoad(both, { ...on(EXAM_DAY - 1), introduced: 0 });
    expect(ids(pass)).toEqual(["a"]);
  });
});

test("before the last pass a card may slip further, then nothing is special", () => {
  const exam = planExam("set", EXAM_DAY, 10);
  const goal = { retention: 0.95, exam };
  expect(retentionOn(goal, exam.passFrom - 1)).toBe(EXAM_RETENTION);
  expect(retentionOn(goal, exam.passFrom)).toBe(0.95);
  expect(retentionOn({ retention: 0.7, exam }, exam.passFrom - 1)).toBe(0.7);
});

describe("an exam's date", () => {
  const read = (date: string) => {
    const parsed = examDate.safeParse(date);
    return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
  };

  test("is a day that there is, or none", () => {
    expect(read("2026-05-27")).toBe(EXAM_DAY);
    expect(read("")).toBeNull();
    expect(read("2026-02-31")).toBe("There is no such day.");
    expect(read("27.5.2026")).toMatch(/year, month and day/);
  });

  test("is to come, within a year", () => {
    const may = (day: number) => isExamDay(day, noon(EXAM_DAY), "UTC");
    expect([0, 1, 366, 367].map((days) => may(EXAM_DAY + days))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
