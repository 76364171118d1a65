import { eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { documents, items, itemVersions, studySets, users } from "@/drizzle/tables";
import { createAssignment } from "@/lib/data/assignments";
import { startAttempt } from "@/lib/data/attempt-starts";
import { createClassroom, findClassroom } from "@/lib/data/classrooms";
import { listCollections } from "@/lib/data/collections";
import { joinClassroom, removeStudent } from "@/lib/data/enrolments";
import { openDatabase } from "@/lib/data/open";
import { authSecret } from "@/lib/data/secrets";
import { addToToday } from "@/lib/data/today";
import { HOMEWORK } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createGuest, createPerson } from "./people";
import { takeQuiz } from "./sitting";
import { addText, openWorkshop } from "./workshop";

/**
 * The people of `access.spec.ts`, each with their session, and what they have: written into
 * the database of the server that is tested, and printed as JSON.
 */
const DATA_DIR = process.argv[2] ?? "";
const db = openDatabase({ DATA_DIR });
const now = new Date();
const NAME = "History <script>alert(1)</script>";

const people = {
  guest: await createGuest(db, now),
  stranger: await createPerson(db, "Eve Stranger"),
  student: await createPerson(db, "Ada Student"),
  removed: await createPerson(db, "Rex Removed"),
  teacher: await createPerson(db, "Tess Teacher"),
  otherTeacher: await createPerson(db, "Otto Elsewhere"),
};

async function sessionOf({ id }: Viewer, epoch = 0, secret = authSecret({ DATA_DIR })) {
  const token = await encode({ token: { sub: id, epoch }, secret });
  return `next-auth.session-token=${token}`;
}

async function theClass() {
  const { teacher, student, removed, otherTeacher } = people;
  const classroomId = await createClassroom(db, teacher, { name: NAME, keepsMarks: true, now });
  await createClassroom(db, otherTeacher, { name: "Elsewhere", keepsMarks: true, now });
  const code = (await findClassroom(db, teacher, classroomId))?.code ?? "";
  for (const each of [student, removed]) await joinClassroom(db, each, { code, now });
  await removeStudent(db, teacher, { classroomId, userId: removed.id, now });
  return { classroomId, code };
}

const [collection] = await listCollections(db, null);
const collectionId = collection?.id ?? "";
const [set] = await db.select().from(studySets).where(eq(studySets.collectionId, collectionId));
const studySetId = set?.id ?? "";
const [document] = await db
  .select()
  .from(documents)
  .where(eq(documents.collectionId, collectionId));
const { classroomId, code } = await theClass();
const given = await createAssignment(db, people.teacher, {
  classroomId,
  studySetId,
  title: NAME,
  mode: "quiz",
  settings: { ...HOMEWORK, attempts: null },
  dueAt: null,
  opensAt: null,
  closesAt: null,
  hardStop: false,
  now,
});
const assignmentId = given.ok ? given.assignmentId : "";
const handedInId = await takeQuiz(db, people.student, { studySetId, assignmentId, now });
const started = await startAttempt(db, people.student, { studySetId, assignmentId, now });
const attemptId = started.ok ? started.attemptId : "";
await addToToday(db, people.student, { studySetId, now });
const workshopId = await openWorkshop(db, people.teacher, now);
const workshopDocumentId = await addText(db, people.teacher, { collectionId: workshopId, now });
const [workshopItem] = await db
  .select({ id: items.id })
  .from(items)
  .where(eq(items.collectionId, workshopId));
await db.transactor((tx) =>
  tx.update(users).set({ name: "Ada <b>Student</b>" }).where(eq(users.id, people.student.id)),
);

const sessions = Object.fromEntries(
  await Promise.all(
    Object.entries(people).map(async ([who, viewer]) => [who, await sessionOf(viewer)] as const),
  ),
);
const explanations = await db
  .select({ words: itemVersions.explanation })
  .from(itemVersions)
  .innerJoin(items, eq(items.id, itemVersions.itemId));

process.stdout.write(
  JSON.stringify({
    ids: {
      collectionId,
      documentId: document?.id,
      studySetId,
      classroomId,
      code,
      assignmentId,
      attemptId,
      handedInId,
      workshopId,
      workshopDocumentId,
      workshopItemId: workshopItem?.id,
      userId: people.student.id,
    },
    sessions: {
      ...sessions,
      forged: await sessionOf(people.teacher, 0, "another secret, as long as ours is"),
      revoked: await sessionOf(people.teacher, 7),
    },
    explanations: explanations.map(({ words }) => words),
  }),
);
await db.close();
