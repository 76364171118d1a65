import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { facts, items, itemVersions, onPostgres, users } from "@/drizzle/tables";
import { migrateDatabase } from "@/lib/data/migrate";
import { openDatabase } from "@/lib/data/open";

const ROUNDS = 3;
const ACKNOWLEDGED = 200;

test.skipIf(onPostgres)(
  "what was acknowledged survives SIGKILL, and the next start works",
  { timeout: 60_000 },
  async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-kill-"));
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await migrateDatabase({ DATA_DIR });
      acknowledged.push(...(await writeUntilKilled(DATA_DIR)));
    }

    const db = openDatabase({ DATA_DIR });
    const kept = new Set((await db.select({ id: users.id }).from(users)).map((row) => row.id));
    await db.close();
    rmSync(DATA_DIR, { recursive: true });
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * ACKNOWLEDGED);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  },
);

test.skipIf(onPostgres)(
  "a compile that is killed leaves whole collections, and the next one finishes the rest",
  { timeout: 180_000 },
  async () => {
    const clean = await compiledBank([]);
    expect(clean.items.length).toBeGreaterThan(100);
    // from the first transaction to the last: a clean compile tells how long that is
    const lengths = [0.3, 0.6, 0.8, 0.9, 0.97].map((part) => Math.round(part * clean.lasted));
    const killed = await compiledBank(lengths);
    expect(killed.kills).toBeGreaterThan(0);
    expect(killed.items).toEqual(clean.items);
    expect(killed.versions).toEqual(clean.versions);
    expect(killed.facts).toEqual(clean.facts);
  },
);

/** The bank that a compile gives after others were killed so many milliseconds after they began. */
async function compiledBank(killedAfter: number[]) {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-kill-"));
  await migrateDatabase({ DATA_DIR });
  let kills = 0;
  for (const ms of killedAfter) if ((await compile(DATA_DIR, ms)).killed) kills += 1;
  const { killed, lasted } = await compile(DATA_DIR);
  expect(killed).toBe(false);

  const db = openDatabase({ DATA_DIR });
  const bank = {
    items: await db.select().from(items).orderBy(items.id).then(withoutOwnIds),
    versions: await db.select().from(itemVersions).orderBy(itemVersions.id),
    facts: (await db.select({ id: facts.printedId }).from(facts)).map(({ id }) => id).sort(),
  };
  await db.close();
  rmSync(DATA_DIR, { recursive: true });
  return { ...bank, kills, lasted };
}

/** A fact's row has an id of its own, new in each database. */
function withoutOwnIds(rows: (typeof items.$inferSelect)[]) {
  return rows.map(({ factId: _, ...row }) => row);
}

async function compile(dataDir: string, killedAfter?: number) {
  const compiler = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "tests/support/compile-shipped.ts", dataDir],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, DATABASE_URL: "" } },
  );
  await once(compiler.stdout, "data");
  const began = performance.now();
  const timer =
    killedAfter === undefined ? undefined : setTimeout(() => compiler.kill("SIGKILL"), killedAfter);
  const [code, signal] = await once(compiler, "exit");
  clearTimeout(timer);
  expect(code ?? signal).toBe(signal === "SIGKILL" ? "SIGKILL" : 0);
  return { killed: signal === "SIGKILL", lasted: performance.now() - began };
}

/** The ids that a writer printed before it was killed in the middle of its work. */
async function writeUntilKilled(dataDir: string): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "tests/support/burst.ts", dataDir],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, DATABASE_URL: "" } },
  );
  const ids: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    ids.push(line);
    if (ids.length === ACKNOWLEDGED) writer.kill("SIGKILL");
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  return ids.filter((id) => id.length === 36);
}
