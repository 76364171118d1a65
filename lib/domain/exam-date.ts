import { z } from "zod";
import { DAY, dateOfStudyDay, studyDayOf } from "./study-day";

/** The longest that anybody plans ahead here, in days. */
const FURTHEST = 366;

/** Said of a day that may not be an exam's. */
export const EXAM_DAY_RANGE = "Choose a day from tomorrow on, a year ahead at most.";

/** A date field, `YYYY-MM-DD` or empty, as the study day of an exam; null for none. */
export const examDate = z
  .string()
  .trim()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/, "Write the date as year, month and day: 2027-01-31.")
  .refine((date) => date === "" || isDay(date), "There is no such day.")
  .transform((date) => (date === "" ? null : Date.parse(date) / DAY));

/** JavaScript would take 31 February for 3 March. */
function isDay(date: string): boolean {
  const day = Date.parse(date) / DAY;
  return Number.isInteger(day) && dateOfStudyDay(day) === date;
}

/** Whether a study day may be an exam's: to come, and not too far. */
export function isExamDay(day: number, now: Date, timeZone: string): boolean {
  const today = studyDayOf(now, timeZone);
  return day > today && day <= today + FURTHEST;
}
