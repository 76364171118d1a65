const MINUTE = 60_000;

/** Minutes before the end at which the time that is left is said aloud. */
export const ANNOUNCED_MINUTES = [10, 5, 1] as const;

/** "1:05:09", "9:59", "0:00": what is left, whole seconds begun counting as whole. */
export function spellTimeLeft(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** What is said at 10, 5 and 1 minute, from then until the next; empty before the first and after the end. */
export function timeLeftWords(leftMs: number): string {
  if (leftMs <= 0) return "";
  const said = ANNOUNCED_MINUTES.filter((minutes) => leftMs <= minutes * MINUTE).at(-1);
  if (said === undefined) return "";
  return said === 1 ? "One minute left." : `${said} minutes left.`;
}

/** "9 min 14 s late", "1 h 2 min late": how late something came. */
export function spellLateness(lateMs: number): string {
  const seconds = Math.max(1, Math.ceil(lateMs / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min late`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s late` : `${seconds} s late`;
}
