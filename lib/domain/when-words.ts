import { dateOfStudyDay, studyDayOf } from "./study-day";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** When something comes, as one says it: "in 8 minutes", "tomorrow", "on Friday", "in 12 days". */
export function whenWords(time: Date, now: Date, timeZone: string): string {
  const day = studyDayOf(time, timeZone);
  const days = day - studyDayOf(now, timeZone);
  if (days === 0) return inMinutes(Math.ceil((time.getTime() - now.getTime()) / 60_000));
  if (days === 1) return "tomorrow";
  if (days > 6) return `in ${days} days`;
  return `on ${WEEKDAYS[new Date(dateOfStudyDay(day)).getUTCDay()]}`;
}

function inMinutes(minutes: number): string {
  if (minutes > 90) return `in ${Math.round(minutes / 60)} hours`;
  return minutes === 1 ? "in 1 minute" : `in ${minutes} minutes`;
}
