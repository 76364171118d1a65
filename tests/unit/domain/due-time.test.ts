import { describe, expect, test } from "vitest";
import { dueTime } from "@/lib/domain/due-time";

const now = new Date("2026-11-20T12:00:00Z");
const read = (typed: unknown, standing?: Date) =>
  dueTime({ timeZone: "Europe/Berlin", now, standing }).safeParse(typed);

describe("dueTime", () => {
  test("is read on the clock of the one who types it; empty is none", () => {
    expect(read("2026-11-27T17:00").data).toEqual(new Date("2026-11-27T16:00:00Z"));
    expect(read(" ")).toMatchObject({ success: true, data: null });
  });

  test("may not have passed", () => {
    for (const typed of ["2026-11-20T13:00", "2025-11-27T17:00"]) {
      const { error } = read(typed);
      expect(error?.issues[0]?.message).toBe("That time has passed. Choose a later one.");
    }
    expect(read("2026-11-20T13:01").success).toBe(true);
  });

  test("may stay what it is, though it has passed", () => {
    const standing = new Date("2026-11-01T16:00:00Z");
    expect(read("2026-11-01T17:00", standing).data).toEqual(standing);
    expect(read("2026-11-01T17:01", standing).success).toBe(false);
  });

  test("refuses what is no date", () => {
    for (const typed of ["soon", "2026-02-30T10:00", "9".repeat(10_000), undefined, 7]) {
      expect(read(typed).success, String(typed).slice(0, 20)).toBe(false);
    }
  });
});
