import { describe, expect, test } from "vitest";
import { assignmentForm } from "@/app/(teach)/classrooms/[classroomId]/assignments/new/assignment-fields";
import { PRACTICE } from "@/lib/domain/study-set";

const clock = { timeZone: "Europe/Berlin", now: new Date("2026-11-20T12:00:00Z") };
const sent = {
  ...{ classroomId: "c", studySetId: "s", title: " Chapter 1 ", mode: "quiz" },
  ...{ attempts: "3", feedback: "after-each", due: "2026-11-27T17:00" },
};
const read = (changed: Record<string, unknown>) =>
  assignmentForm(clock).safeParse({ ...sent, ...changed });

describe("assignmentForm", () => {
  test("makes settings of a quiz, its time from the teacher's clock", () => {
    expect(read({}).data).toEqual({
      ...{ classroomId: "c", studySetId: "s", title: "Chapter 1", mode: "quiz" },
      dueAt: new Date("2026-11-27T16:00:00Z"),
      settings: { ...PRACTICE, feedback: "after-each", attempts: 3 },
    });
    expect(read({ attempts: "any" }).data?.settings.attempts).toBeNull();
  });

  test("leaves cards without settings of a quiz, whatever else is sent", () => {
    const { data } = read({ mode: "review", attempts: "1", due: "" });
    expect(data).toMatchObject({ mode: "review", settings: PRACTICE, dueAt: null });
  });

  test.each([
    ["title", ""],
    ["title", "a".repeat(81)],
    ["title", "a".repeat(10_000_000)],
    ["title", "broken \uD800 half"],
    ["title", "two\u0000lines"],
    ["mode", "exam"],
    ["attempts", "0"],
    ["attempts", "2 or 1=1"],
    ["feedback", "never"],
    ["due", "2026-11-20T10:00"],
    ["due", "next week"],
    ["classroomId", "a\u0000b"],
    ["studySetId", "a".repeat(65)],
    ["studySetId", new File([], "set")],
  ])("refuses a wrong %s", (field, value) => {
    const { error } = read({ [field]: value });
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
