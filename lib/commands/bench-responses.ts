import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { createGuest } from "@/lib/data/guests";
import { migrateDatabase } from "@/lib/data/migrate";
import type { Db } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { recordResponse } from "@/lib/data/responses";
import type { ItemView } from "@/lib/domain/item-view";
import type { Given } from "@/lib/domain/response";
import { compileShipped } from "./compile";
import type { BenchRow } from "./stopwatch";
import { secondsOf } from "./stopwatch";

const QUIZZES = 30;

/** Saving an answer, whole rules and all, beside a commit of one bare row on the same disk. */
export async function benchResponses(size: number): Promise<BenchRow[]> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  await migrateDatabase({ DATA_DIR });
  const db = openDatabase({ DATA_DIR });
  try {
    const compiling = await secondsOf(async () => {
      await compileShipped(db, { now: new Date() });
    });
    return [await compareSaves(db, QUIZZES * size), compileRow(compiling)];
  } finally {
    await db.close();
    rmSync(DATA_DIR, { recursive: true });
  }
}

async function compareSaves(db: Db, quizzes: number): Promise<BenchRow> {
  let saved = 0;
  const saving = await secondsOf(async () => {
    for (let quiz = 0; quiz < quizzes; quiz += 1) saved += await takeQuiz(db);
  });
  const bare = await secondsOf(async () => {
    for (let row = 0; row < saved; row += 1) {
      await createGuest(db, { timeZone: "UTC", now: new Date() });
    }
  });
  return {
    name: `save an answer (${saved})`,
    measured: `${(saved / saving).toFixed(0)} a second`,
    yardstick: `a commit of two bare rows ${(saved / bare).toFixed(0)} a second`,
    ratio: (bare / saving).toFixed(2),
  };
}

/** Answers every question of a new quiz; the number of answers. */
async function takeQuiz(db: Db): Promise<number> {
  const now = new Date();
  const viewer = await createGuest(db, { timeZone: "UTC", now });
  const started = await startAttempt(db, viewer, { studySetId: "qasem-soleimani-mixed", now });
  if (!started.ok) throw new Error(`The quiz cannot be started: ${started.reason}.`);
  const attempt = await findAttempt(db, viewer, { attemptId: started.attemptId, now });
  for (const item of attempt?.items ?? []) {
    const response = { attemptId: started.attemptId, position: item.position, given: answer(item) };
    await recordResponse(db, viewer, { ...response, id: randomUUID(), sequence: 1, now });
  }
  return attempt?.items.length ?? 0;
}

/** Any answer that fits the form. */
function answer({ options, stem }: ItemView): Given {
  const [first] = options;
  if (first) return { chosen: [first] };
  const gaps = stem.match(/____/g) ?? ["the whole answer"];
  return { typed: gaps.map(() => "1 May 1990") };
}

function compileRow(taken: number): BenchRow {
  return {
    name: "documents to published banks, content/",
    measured: `${taken.toFixed(2)} s`,
    yardstick: "3 s for 1 MB",
    ratio: "",
  };
}
