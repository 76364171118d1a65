import { describe, expect, test } from "vitest";
import { assignmentForm } from "@/app/(teach)/classrooms/[classroomId]/assignments/new/assignment-fields";
import { EXAM, PRACTICE } from "@/lib/domain/settings";

const clock = { timeZone: "Europe/Berlin", now: new Date("2026-11-20T12:00:00Z") };
const sent = {
  ...{ classroomId: "c", studySetId: "s", title: " Chapter 1 ", mode: "quiz" },
  ...{ preset: "practice", attempts: "3", due: "2026-11-27T17:00" },
};
const read = (changed: Record<string, unknown>) =>
  assignmentForm(clock).safeParse({ ...sent, ...changed });

describe("assignmentForm", () => {
  test("makes settings of a quiz, its time from the teacher's clock", () => {
    expect(read({}).data).toEqual({
      ...{ classroomId: "c", studySetId: "s", title: "Chapter 1", mode: "quiz" },
      dueAt: new Date("2026-11-27T16:00:00Z"),
      ...{ opensAt: null, closesAt: null, hardStop: false },
      settings: { ...PRACTICE, attempts: 3 },
      further: { listed: false, password: "", credit: { early: [], late: null }, latePolicy: null },
    });
    expect(read({ attempts: "any" }).data?.settings.attempts).toBeNull();
  });

  test("leaves cards without settings of a quiz, whatever else is sent", () => {
    const { data } = read({ mode: "review", attempts: "1", due: "" });
    expect(data).toMatchObject({ mode: "review", settings: PRACTICE, dueAt: null });
  });

  test("takes a password, steps for being early and a price for lateness; cards take none of it", () => {
    const early = JSON.stringify([{ until: "2026-11-26T17:00", percent: "110" }]);
    const late = { lateness: "policy", latePercent: "10", latePer: "hour", lateFloor: "50" };
    const further = { listed: "on", password: " sea ", early, missing: "0", ...late };
    expect(read(further).data?.further).toEqual({
      ...{ listed: true, password: "sea" },
      credit: { early: [{ until: new Date("2026-11-26T16:00:00Z"), percent: 110 }], late: null },
      latePolicy: { percent: 10, per: "hour", floor: 50, missing: 0, graceMinutes: 0 },
    });
    expect(read({ ...further, mode: "review" }).data?.further).toBeNull();
  });

  test("an exam is taken once and shows nothing; what was changed holds", () => {
    const exam = { preset: "exam", attempts: undefined, closes: "2026-11-27T18:00" };
    const settings = { ...EXAM, limitMinutes: 45, navigation: "sequential" };
    const { data } = read({ ...exam, limit: "45", navigation: "sequential", hardStop: "on" });
    expect(data).toMatchObject({ settings, hardStop: true });
    expect(data?.closesAt).toEqual(new Date("2026-11-27T17:00:00Z"));
  });

  test("homework needs a time at which it closes, after it opens", () => {
    const times = { opens: "2026-11-28T10:00", closes: "2026-11-28T09:00" };
    for (const wrong of [{ preset: "homework" }, { preset: "homework", ...times }]) {
      expect(read(wrong).error?.issues.map(({ path }) => path[0])).toEqual(["closes"]);
    }
  });

  test("takes the ticks of the matrix, and drops those that tell what others hide", () => {
    const shows = "during:attempt after:attempt after:answer after:source closed:max-marks bogus";
    expect(read({ shows }).data?.settings.shows).toEqual({
      ...{ during: ["attempt"], after: ["attempt"], later: [], closed: ["max-marks"] },
    });
  });

  test("a price for lateness has to be said", () => {
    const { error } = read({ lateness: "policy" });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["latePercent"]);
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
    ["preset", "never"],
    ["limit", "0"],
    ["limit", "601"],
    ["limit", "half an hour"],
    ["delay", "1"],
    ["password", "a".repeat(101)],
    ["early", JSON.stringify([{ until: "2026-11-26T17:00", percent: "" }])],
    ["missing", "101"],
    ["opens", "2026-11-20T10:00"],
    ["closes", "soon"],
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
