import type { Accommodation } from "./accommodation";
import type { Settings } from "./settings";

const MINUTE = 60_000;

/** Why a sitting may not begin now; `at` is when it may, or since when it may not. */
export type StartRefusal =
  | { reason: "none-left" }
  | { reason: "not-open" | "closed" | "too-soon"; at: Date };

type Task = {
  settings: Pick<Settings, "attempts" | "delayMinutes">;
  opensAt: Date | null;
  closesAt: Date | null;
  accommodation: Pick<Accommodation, "extraAttempts"> | null;
};

type Sat = {
  /** Sittings begun so far. */
  taken: number;
  lastEndedAt: Date | null;
  now: Date;
};

/** Whether another sitting may begin: null if it may. */
export function startRefusal(task: Task, { taken, lastEndedAt, now }: Sat): StartRefusal | null {
  const { settings, opensAt, closesAt } = task;
  if (opensAt !== null && now < opensAt) return { reason: "not-open", at: opensAt };
  if (closesAt !== null && now >= closesAt) return { reason: "closed", at: closesAt };
  const allowed = attemptsAllowed(settings.attempts, task.accommodation);
  if (allowed !== null && taken >= allowed) return { reason: "none-left" };
  if (lastEndedAt === null) return null;
  const at = new Date(lastEndedAt.getTime() + settings.delayMinutes * MINUTE);
  return now < at ? { reason: "too-soon", at } : null;
}

/** Attempts that a person has; null is any number. */
export function attemptsAllowed(
  attempts: number | null,
  accommodation: Pick<Accommodation, "extraAttempts"> | null,
): number | null {
  return attempts === null ? null : attempts + (accommodation?.extraAttempts ?? 0);
}
