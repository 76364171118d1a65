import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { onPostgres, users } from "@/drizzle/tables";
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
