import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import {
  attemptItems,
  attempts,
  enrolments,
  items,
  itemVersions,
  responses,
  submissions,
  users,
} from "@/drizzle/tables";
import { insertInBatches } from "@/lib/data/batches";
import { findGradebook } from "@/lib/data/gradebook";
import { migrateDatabase } from "@/lib/data/migrate";
import { openDatabase } from "@/lib/data/open";
import { findQuizReport } from "@/lib/data/quiz-reports";
import { inTransaction } from "@/lib/data/transactor";
import { seeded } from "@/lib/domain/seeded";
import { EXAM } from "@/lib/domain/settings";
import { createBank } from "./bank";
import { assign, createClass } from "./classroom";

/**
 * The report of a class of a thousand on a quiz of a hundred questions, and its gradebook, beside
 * reading the stored marks alone. Prints one row of the benchmark as JSON.
 */
const [logged = "1000000"] = process.argv.slice(2);
const STUDENTS = 1000;
const QUESTIONS = 100;
const EACH = Math.max(1, Math.round(Number(logged) / STUDENTS / QUESTIONS));
const ROUNDS = 9;
const now = new Date();

const folder = mkdtempSync(join(tmpdir(), "footnote-report-"));
await migrateDatabase({ DATA_DIR: folder });
const db = openDatabase({ DATA_DIR: folder });
const bank = await createBank(db);
const { teacher, classroomId, ...rest } = await createClass(db, { students: [] });
const room = { teacher, classroomId, ...rest };
const { studySetId } = bank;
const assignmentId = await assign(db, room, { studySetId, settings: EXAM });
const versionIds = await copyQuestions();
const draw = seeded("a class of a thousand");
for (let index = 0; index < STUDENTS; index += 1) await seat(index);

const bare = await millisecondsOf(async () => {
  const rows = await db.select({ marks: submissions.itemMarks }).from(submissions);
  if (rows.length !== STUDENTS) throw new Error("Somebody is missing.");
});
const report = await millisecondsOf(async () => {
  const found = await findQuizReport(db, teacher, { assignmentId, choice: "first" });
  if (found?.questions.length !== QUESTIONS) throw new Error("A question is missing.");
});
const gradebook = await millisecondsOf(async () => {
  const found = await findGradebook(db, teacher, { classroomId, now });
  if (found?.students.length !== STUDENTS) throw new Error("Somebody is missing.");
});
await db.close();
rmSync(folder, { recursive: true });
process.stdout.write(
  JSON.stringify({
    name: `class report, ${STUDENTS} × ${QUESTIONS}, on ${STUDENTS * QUESTIONS * EACH} responses`,
    measured: `${report.toFixed(0)} ms, its gradebook ${gradebook.toFixed(0)} ms`,
    yardstick: `200 ms; reading the stored marks alone ${bare.toFixed(0)} ms`,
    ratio: (report / 200).toFixed(2),
  }),
);

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = performance.now();
    await work();
    if (round > 0) took.push(performance.now() - begun);
  }
  return took.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** A hundred questions like the first of the bank. */
async function copyQuestions(): Promise<string[]> {
  const [item] = await db
    .select()
    .from(items)
    .where(eq(items.id, bank.itemIds[0] ?? ""));
  const [version] = await db
    .select()
    .from(itemVersions)
    .where(eq(itemVersions.itemId, item?.id ?? ""));
  if (!item || !version) throw new Error("The bank is empty.");
  const ids = Array.from({ length: QUESTIONS }, () => ({
    item: randomUUID(),
    version: randomUUID(),
  }));
  await inTransaction(db, async (tx) => {
    const asItems = ids.map((id) => ({
      ...item,
      id: id.item,
      printedId: id.item,
      versionId: id.version,
    }));
    await insertInBatches(tx, items, asItems);
    const asVersions = ids.map((id) => ({ ...version, id: id.version, itemId: id.item }));
    await insertInBatches(tx, itemVersions, asVersions);
  });
  return ids.map((id) => id.version);
}

/** One student who has handed in, better than others by their number. */
async function seat(index: number): Promise<void> {
  const learnerId = randomUUID();
  const attemptId = randomUUID();
  const look = { timeZone: "UTC", theme: "system", textSize: "normal", sessionEpoch: 0 } as const;
  const itemMarks = versionIds.map((versionId) => {
    return { versionId, mark: draw() < 0.3 + (0.5 * index) / STUDENTS ? 1 : 0 };
  });
  const mark = itemMarks.reduce((sum, each) => sum + each.mark, 0);
  await inTransaction(db, async (tx) => {
    await tx
      .insert(users)
      .values({ id: learnerId, name: `Student ${index}`, ...look, createdAt: now });
    const place = { classroomId, userId: learnerId, role: "learner", joinedAt: now } as const;
    await tx.insert(enrolments).values(place);
    await tx.insert(attempts).values({
      ...{ id: attemptId, learnerId, studySetId, assignmentId, number: 1, seed: "s" },
      ...{ settings: EXAM, startedAt: now, endedAt: now },
    });
    const submission = { attemptId, submittedAt: now, mark, maxMark: QUESTIONS, itemMarks };
    await tx.insert(submissions).values(submission);
    const asked = versionIds.map((itemVersionId, position) => ({
      ...{ attemptId, position, itemVersionId, options: ["a", "b", "c"] },
    }));
    await insertInBatches(tx, attemptItems, asked);
    const log = asked.flatMap(({ position }) =>
      Array.from({ length: EACH }, (_, sequence) => ({
        ...{ id: randomUUID(), attemptId, position, sequence },
        ...{ given: { chosen: ["a"] }, respondedAt: now },
      })),
    );
    await insertInBatches(tx, responses, log);
  });
}
