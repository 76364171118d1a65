import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempts, responses } from "@/drizzle/tables";
import { loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import { insertInBatches } from "@/lib/data/batches";
import { migrateDatabase } from "@/lib/data/migrate";
import type { Db } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { recordResponse } from "@/lib/data/responses";
import { inTransaction } from "@/lib/data/transactor";
import type { Given } from "@/lib/domain/response";
import { EXAM } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "./bank";
import { createPerson } from "./people";
import { createAssignment } from "./quiz";

/**
 * What one save costs at a thousand responses and at many, in turns, so that a busy machine weighs on
 * both alike. Prints one row of the benchmark as JSON.
 */
const [many = "1000000"] = process.argv.slice(2);
const FEW = 1000;
const ROUNDS = 15;
const SAVES = 200;
const BY = 5000;
const now = new Date();

type Hall = { db: Db; folder: string; seats: Seat[]; sequence: number };

const small = await openHall(FEW);
const large = await openHall(Number(many));
const took = { small: [] as number[], large: [] as number[] };
for (let round = 0; round <= ROUNDS; round += 1) {
  const [few, full] = [await secondsOfSaves(small), await secondsOfSaves(large)];
  if (round === 0) continue;
  took.small.push(few);
  took.large.push(full);
}
for (const { db, folder } of [small, large]) {
  await db.close();
  rmSync(folder, { recursive: true });
}
const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
const spell = (seconds: number) => `${((1000 * seconds) / SAVES).toFixed(3)} ms`;
process.stdout.write(
  JSON.stringify({
    name: `one save at ${many} responses (${SAVES * ROUNDS})`,
    measured: spell(middle(took.large)),
    yardstick: `at ${FEW} ${spell(middle(took.small))}`,
    ratio: (middle(took.large) / middle(took.small)).toFixed(2),
  }),
);

async function openHall(count: number): Promise<Hall> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-growth-"));
  await migrateDatabase({ DATA_DIR: folder });
  const db = openDatabase({ DATA_DIR: folder });
  const seats = await seat(db);
  await fill(db, count);
  return { db, folder, seats, sequence: 0 };
}

type Seat = { viewer: Viewer; attemptId: string; answers: Given[] };

/** Forty students with an exam under way. */
async function seat(on: Db): Promise<Seat[]> {
  const { studySetId } = await createBank(on);
  const teacher = await createPerson(on, "Tess");
  const people: Viewer[] = [];
  for (let index = 0; index < 40; index += 1)
    people.push(await createPerson(on, `Student ${index}`));
  const task = { teacher, learners: people, settings: EXAM };
  const { assignmentId } = await createAssignment(on, studySetId, task);
  const seated = [];
  for (const viewer of people) {
    const started = await startAttempt(on, viewer, { studySetId, assignmentId, now });
    if (!started.ok) throw new Error(started.reason);
    const { attemptId } = started;
    const answers = (await loadPinnedItems(on, attemptId)).map(({ options: [option] }) =>
      option === undefined ? { typed: ["some answer"] } : { chosen: [option] },
    );
    seated.push({ viewer, attemptId, answers });
  }
  return seated;
}

/** Responses of other sittings, as many as it takes. */
async function fill(db: Db, count: number): Promise<void> {
  const [sitting] = await db.select().from(attempts).limit(1);
  if (!sitting) throw new Error("Nobody is seated.");
  for (let done = 0; done < count; done += BY) {
    await inTransaction(db, async (tx) => {
      const id = randomUUID();
      await tx.insert(attempts).values({ ...sitting, id, endedAt: now });
      const rows = Array.from({ length: Math.min(BY, count) }, (_, index) => ({
        ...{ id: randomUUID(), attemptId: id, position: index % 100, sequence: index + 1 },
        ...{ given: { chosen: ["some answer"] }, respondedAt: now },
      }));
      await insertInBatches(tx, responses, rows);
    });
  }
}

async function secondsOfSaves(hall: Hall): Promise<number> {
  const begun = performance.now();
  for (let save = 0; save < SAVES; save += 1) {
    hall.sequence += 1;
    const { sequence } = hall;
    const one = hall.seats[sequence % hall.seats.length];
    if (!one) throw new Error("Nobody is seated.");
    const { viewer, attemptId, answers } = one;
    const position = sequence % answers.length;
    const given = answers[position] ?? { typed: [""] };
    const response = { id: randomUUID(), attemptId, position, sequence, given, now };
    const kept = await recordResponse(hall.db, viewer, response);
    if (!kept.ok) throw new Error(kept.message);
  }
  return (performance.now() - begun) / 1000;
}
