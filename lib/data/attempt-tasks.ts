import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { assignments, classrooms, enrolments } from "@/drizzle/tables";
import type { Accommodation } from "@/lib/domain/accommodation";
import type { Limits } from "@/lib/domain/deadlines";
import type { Settings } from "@/lib/domain/settings";
import { PRACTICE } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadOwnAccess } from "./access";
import { loadAccommodation } from "./accommodations";
import { isPresent } from "./enrolments";
import type { Db, Tx } from "./open";
import { matchesPassword } from "./passwords";

/** What somebody asks to start. */
export type StartInput = {
  studySetId: string;
  assignmentId?: string | undefined;
  /** Asked first, where the draw may hold it. */
  firstItemId?: string | undefined;
  /** Where the assignment asks for one. */
  password?: string | undefined;
  now: Date;
};

/** The hash of the password that was given, where it is the one asked of the viewer; hashing waits outside the transaction. */
export async function findKnownPassword(
  db: Db,
  viewer: Viewer,
  input: StartInput,
): Promise<string | null> {
  if (!input.password) return null;
  const asked = (await findTask(db, viewer, input))?.passwordHash ?? null;
  if (asked === null) return null;
  return (await matchesPassword(asked, input.password)) ? asked : null;
}

/** What a sitting is taken under. */
type Task = Omit<Limits, "limitMinutes"> & {
  settings: Settings;
  opensAt: Date | null;
  passwordHash: string | null;
  accommodation: Accommodation | null;
};

const OWN_PRACTICE: Task = {
  settings: PRACTICE,
  opensAt: null,
  closesAt: null,
  hardStop: false,
  passwordHash: null,
  accommodation: null,
};

/** Practice has settings of its own; an assignment's hold for active students of its class. */
export async function findTask(
  tx: Pick<Tx, "select">,
  viewer: Viewer,
  { studySetId, assignmentId }: StartInput,
): Promise<Task | null> {
  if (assignmentId === undefined) return OWN_PRACTICE;
  const [row] = await tx
    .select({ settings: assignments.settings })
    .from(assignments)
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .where(
      and(
        eq(assignments.id, assignmentId),
        eq(assignments.studySetId, studySetId),
        eq(assignments.mode, "quiz"),
        isNull(classrooms.archivedAt),
        eq(enrolments.userId, viewer.id),
        isPresent("learner"),
      ),
    );
  if (!row) return null;
  const applied = await loadOwnAccess(tx, { assignmentId, learnerId: viewer.id });
  const {
    opensAt,
    closesAt,
    hardStop,
    passwordHash,
    limitMinutes,
    attempts: allowed,
  } = applied.access;
  return {
    settings: { ...row.settings, limitMinutes, attempts: allowed },
    opensAt,
    closesAt,
    hardStop,
    passwordHash,
    accommodation: await loadAccommodation(tx, viewer.id),
  };
}
