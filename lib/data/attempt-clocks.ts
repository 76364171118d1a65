import "server-only";

import { and, eq } from "drizzle-orm";
import { attempts } from "@/drizzle/tables";
import type { Accommodation } from "@/lib/domain/accommodation";
import { breakLeft } from "@/lib/domain/deadlines";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadPauses } from "./attempt-logs";
import type { Db } from "./open";

/** How long a sitting may last, by the server's clock. */
export type ClockView = {
  serverNow: Date;
  deadlineAt: Date | null;
  /** The learner asked for no clock to be shown. */
  hidesTimer: boolean;
  /** Milliseconds of break that may still be taken. */
  breakLeftMs: number;
  /** When the break ends by itself that goes on; its questions are hidden until then. */
  onBreakUntil: Date | null;
};

type Timed = {
  id: string;
  settings: Settings;
  accommodation: Accommodation | null;
  deadlineAt: Date | null;
};

/** The clock of a sitting: whoever calls has seen whose it is. */
export async function readClock(db: Db, timed: Timed, now: Date): Promise<ClockView> {
  const { id, settings, accommodation, deadlineAt } = timed;
  const pauses = await loadPauses(db, id);
  const current = pauses.find(({ startedAt, endsAt }) => startedAt <= now && now < endsAt);
  const isTimed = settings.limitMinutes !== null && deadlineAt !== null;
  return {
    serverNow: now,
    deadlineAt,
    hidesTimer: accommodation?.hidesTimer ?? false,
    breakLeftMs: isTimed ? breakLeft(accommodation, pauses, now) : 0,
    onBreakUntil: current?.endsAt ?? null,
  };
}

/** The clock of the viewer's own sitting, and whether it is over; null if it is not theirs. */
export async function findClock(
  db: Db,
  viewer: Viewer,
  { attemptId, now }: { attemptId: string; now: Date },
): Promise<(ClockView & { isOver: boolean }) | null> {
  const { id, settings, accommodation, deadlineAt, endedAt } = attempts;
  const [own] = await db
    .select({ id, settings, accommodation, deadlineAt, endedAt })
    .from(attempts)
    .where(and(eq(id, attemptId), eq(attempts.learnerId, viewer.id)));
  if (!own) return null;
  return { ...(await readClock(db, own, now)), isOver: own.endedAt !== null };
}
