import { expect, test } from "vitest";
import { spellLateness, spellTimeLeft, timeLeftWords } from "@/lib/domain/time-left";

const MINUTE = 60_000;

test("what is left counts down to nought, never below", () => {
  const shown = [3_909_000, 599_001, 59_000, 1, 0, -5].map(spellTimeLeft);
  expect(shown).toEqual(["1:05:09", "10:00", "0:59", "0:01", "0:00", "0:00"]);
});

test("the time is said at ten, five and one minute, once each, and not after the end", () => {
  const said = [11, 10, 7, 5, 2, 1, 0.5, 0].map((minutes) => timeLeftWords(minutes * MINUTE));
  expect(said).toEqual([
    "",
    ...["10 minutes left.", "10 minutes left."],
    ...["5 minutes left.", "5 minutes left."],
    ...["One minute left.", "One minute left."],
    "",
  ]);
});

test("lateness is said in whole seconds, never less than one", () => {
  const shown = [1, 14_000, 554_000, 3_720_000].map(spellLateness);
  expect(shown).toEqual(["1 s late", "14 s late", "9 min 14 s late", "1 h 2 min late"]);
});
