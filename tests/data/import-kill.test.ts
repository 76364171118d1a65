import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { facts, items, onPostgres } from "@/drizzle/tables";
import { migrateDatabase } from "@/lib/data/migrate";
import type { Db } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { addDocument } from "@/lib/data/pending-documents";
import { createPerson } from "../support/people";
import { openWorkshop, STORY } from "../support/workshop";

const NOW = Date.UTC(2026, 2, 1);
const HOUR = 3_600_000;

/** The questions that a reader could see. */
const seen = async (db: Db, collectionId: string) => {
  const rows = await db.select().from(items).where(eq(items.collectionId, collectionId));
  return rows.filter(({ retiredAt }) => retiredAt === null).map(({ printedId }) => printedId);
};

test.skipIf(onPostgres)(
  "an import whose server is killed is whole or absent, and is done at the next start",
  { timeout: 180_000 },
  async () => {
    const whole = await importedWith([]);
    expect(whole.questions.length).toBeGreaterThan(20);
    const moments = [0.2, 0.5, 0.8].map((part) => Math.round(part * whole.lasted));
    const killed = await importedWith(moments);
    expect(killed.kills).toBeGreaterThan(0);
    for (const count of killed.between) expect([0, whole.questions.length]).toContain(count);
    expect(killed.questions.toSorted()).toEqual(whole.questions.toSorted());
    expect(killed.facts).toBe(whole.facts);
  },
);

/** The bank that an import gives after it was killed so many milliseconds after it began; three times at most. */
async function importedWith(killedAfter: number[]) {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-import-"));
  await migrateDatabase({ DATA_DIR });
  const db = openDatabase({ DATA_DIR });
  const owner = await createPerson(db, "Tess");
  const collectionId = await openWorkshop(db, owner, new Date(NOW));
  await addDocument(db, owner, {
    ...{ collectionId, replaces: null, file: "story.md", original: STORY, given: null },
    now: new Date(NOW),
  });
  const between: number[] = [];
  let kills = 0;
  // the last try has no limit; each begins an hour later, when the lease of the one before has ended
  for (const [round, ms] of [...killedAfter.slice(0, 2), undefined].entries()) {
    const { killed, lasted } = await runImport(DATA_DIR, NOW + round * HOUR, ms);
    if (killed) kills += 1;
    between.push((await seen(db, collectionId)).length);
    if (ms === undefined) {
      const questions = await seen(db, collectionId);
      const told = await db.$count(facts, isNull(facts.retiredAt));
      await db.close();
      rmSync(DATA_DIR, { recursive: true });
      return { questions, facts: told, between, kills, lasted };
    }
  }
  throw new Error("The last try has no limit.");
}

async function runImport(dataDir: string, at: number, killedAfter: number | undefined) {
  const program = ["--import", "tsx", "--conditions=react-server", "tests/support/import.ts"];
  const child = spawn(process.execPath, [...program, dataDir, String(at)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  await once(child.stdout, "data");
  const began = performance.now();
  const timer =
    killedAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killedAfter);
  const [, signal] = await once(child, "exit");
  clearTimeout(timer);
  return { killed: signal === "SIGKILL", lasted: performance.now() - began };
}
