import { randomUUID } from "node:crypto";
import { createAccount } from "@/lib/data/accounts";
import { createClassroom, findClassroom } from "@/lib/data/classrooms";
import { joinClassroom, removeStudent } from "@/lib/data/enrolments";
import { createLabel } from "@/lib/data/labels";
import type { Db } from "@/lib/data/open";
import { importRoster } from "@/lib/data/rosters";
import { makeTeacher } from "@/lib/data/teachers";
import type { SessionStart } from "@/lib/data/users";
import { findViewer } from "@/lib/data/users";
import { readRoster } from "@/lib/domain/roster-list";
import type { Viewer } from "@/lib/domain/viewer";
import { createGuest, createPerson } from "./people";
import { giveQuizzes, ownThings } from "./stage-things";

const NAME = "History <script>alert(1)</script>";
/** Of the student who has an e-mail. */
export const PASSWORD = "a long enough password";

type Role =
  | ("guest" | "stranger" | "removed" | "student" | "classmate")
  | ("coTeacher" | "teacher" | "otherTeacher");
export type People = Record<Role, Viewer>;

/** Who is in a story, and the ids of what they have. */
export type Stage = { ids: Record<string, string>; people: People };

/** Tess's class: Ada with an e-mail and Cleo with a slip learn in it, Colin teaches with her, Rex was removed. */
export async function setStage(db: Db, now: Date): Promise<Stage> {
  const teacher = await createPerson(db, "Tess Teacher");
  const email = `ada-${randomUUID()}@example.org`;
  const account = { name: "Ada Student", email, password: PASSWORD, timeZone: "UTC" };
  const opened = await createAccount(db, null, { account, now });
  const student = await viewerOf(db, opened?.session);
  const coTeacher = await createPerson(db, "Colin Colleague");
  const removed = await createPerson(db, "Rex Removed");
  const otherTeacher = await createPerson(db, "Otto Elsewhere");

  const classroomId = await createClassroom(db, teacher, { name: NAME, keepsMarks: true, now });
  await createClassroom(db, otherTeacher, { name: "Elsewhere", keepsMarks: true, now });
  const code = (await findClassroom(db, teacher, classroomId))?.code ?? "";
  for (const each of [student, removed, coTeacher]) {
    await joinClassroom(db, each, { code, now });
  }
  // later than the first, whom no other teacher takes out
  const later = new Date(now.getTime() + 1000);
  await makeTeacher(db, teacher, { classroomId, userId: coTeacher.id, now: later });
  await removeStudent(db, teacher, { classroomId, userId: removed.id, now });
  const list = readRoster([{ row: 1, cells: ["Cleo Classmate"], broken: false }]);
  const imported = await importRoster(db, teacher, { classroomId, list, now });
  const slip = imported.ok ? imported.slips[0] : undefined;
  const classmate = await viewerOf(db, slip && { userId: slip.userId, epoch: 0 });
  const label = await createLabel(db, teacher, { classroomId, name: "Section A" });

  const guest = await createGuest(db, now);
  const stranger = await createPerson(db, "Eve Stranger");
  const people = {
    ...{ guest, stranger, removed, student, classmate, coTeacher, teacher, otherTeacher },
  };
  const ids = {
    ...{ classroomId, code, email, personalCode: slip?.personalCode ?? "" },
    ...{ userId: student.id, coTeacherId: coTeacher.id },
    labelId: label.ok ? label.labelId : "",
    ...(await giveQuizzes(db, people, { classroomId, now })),
    ...(await ownThings(db, people, now)),
  };
  return { ids, people };
}

async function viewerOf(db: Db, session: SessionStart | undefined): Promise<Viewer> {
  const viewer = session && (await findViewer(db, session));
  if (!viewer) throw new Error("Somebody of the stage is not there.");
  return viewer;
}
