import { encode } from "next-auth/jwt";
import { enrolments, studySets } from "@/drizzle/tables";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { createClassroom } from "@/lib/data/classrooms";
import { createAssignment } from "@/lib/data/new-assignments";
import { openDatabase } from "@/lib/data/open";
import { authSecret } from "@/lib/data/secrets";
import { inTransaction } from "@/lib/data/transactor";
import type { ItemView } from "@/lib/domain/item-view";
import { pairOf } from "@/lib/domain/item-view";
import type { Given } from "@/lib/domain/response";
import { EXAM } from "@/lib/domain/settings";
import { createPerson } from "./people";

/**
 * An exam that so many students have begun, each with their session: written into the database of a
 * server that is measured or killed, and printed as JSON.
 */
const [DATA_DIR = "", students = "1"] = process.argv.slice(2);
const db = openDatabase({ DATA_DIR });
const now = new Date();

const teacher = await createPerson(db, "Tess Teacher");
const named = { name: "The exam hall", keepsMarks: true, now };
const classroomId = await createClassroom(db, teacher, named);
const [set] = await db.select({ id: studySets.id }).from(studySets).limit(1);
const studySetId = set?.id ?? "";
const given = await createAssignment(db, teacher, {
  ...{ classroomId, studySetId, title: "Midterm", mode: "quiz", now },
  settings: { ...EXAM, limitMinutes: 600 },
  ...{ dueAt: null, opensAt: null, closesAt: null, hardStop: false },
});
const assignmentId = given.ok ? given.assignmentId : "";

/** Any answer that fits the form, another one for each `turn`. */
function answer({ form, options, lefts }: ItemView, turn: number): Given {
  if (form === "match")
    return { chosen: [pairOf(lefts[0] ?? "", options[turn % options.length] ?? "")] };
  const option = options[turn % Math.max(1, options.length)];
  return option === undefined ? { typed: [`answer ${turn}`] } : { chosen: [option] };
}

async function sit(index: number) {
  const student = await createPerson(db, `Student ${index}`);
  const place = { classroomId, userId: student.id, role: "learner", joinedAt: now } as const;
  await inTransaction(db, (tx) => tx.insert(enrolments).values(place));
  const started = await startAttempt(db, student, { studySetId, assignmentId, now });
  const attemptId = started.ok ? started.attemptId : "";
  const attempt = await findAttempt(db, student, { attemptId, now });
  const secret = authSecret({ DATA_DIR });
  const token = await encode({ token: { sub: student.id, epoch: 0 }, secret });
  return {
    attemptId,
    cookie: `next-auth.session-token=${token}`,
    questions: (attempt?.items ?? []).map((item) => [0, 1, 2, 3].map((turn) => answer(item, turn))),
  };
}

const sittings = [];
for (let index = 0; index < Number(students); index += 1) sittings.push(await sit(index));
await db.close();
process.stdout.write(JSON.stringify(sittings));
