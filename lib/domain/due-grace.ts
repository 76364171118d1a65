/** Due at 17:00 is kept at 17:00:59. */
const GRACE = 60_000;

/** Whether a moment is past the time that something was due. */
export function isPast(moment: Date, dueAt: Date | null): boolean {
  return dueAt !== null && moment.getTime() >= dueAt.getTime() + GRACE;
}
