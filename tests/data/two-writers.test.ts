import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { onPostgres, users } from "@/drizzle/tables";
import { migrateDatabase } from "@/lib/data/migrate";
import type { Tx } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";

const addPerson = (tx: Tx) =>
  tx.insert(users).values({
    id: randomUUID(),
    name: "Ada",
    timeZone: "UTC",
    theme: "system",
    textSize: "normal",
    sessionEpoch: 0,
    createdAt: new Date("2026-01-01T10:00:00Z"),
  });

test.skipIf(onPostgres)(
  "a write waits for another thread's, and its own thread goes on meanwhile",
  async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-"));
    await migrateDatabase({ DATA_DIR });
    const [thread, other] = [openDatabase({ DATA_DIR }), openDatabase({ DATA_DIR })];
    onTestFinished(async () => {
      await Promise.all([thread.close(), other.close()]);
      rmSync(DATA_DIR, { recursive: true });
    });

    let end = () => {};
    const begun = new Promise<void>((begins) => {
      const work = new Promise<void>((ends) => {
        end = ends;
      });
      void inTransaction(other, async (tx) => {
        await addPerson(tx);
        begins();
        await work;
      });
    });
    await begun;
    const waiting = inTransaction(thread, addPerson);
    // only a thread that goes on comes here before the other has ended
    await new Promise(setImmediate);
    end();
    await waiting;
    expect(await thread.$count(users)).toBe(2);
  },
);
