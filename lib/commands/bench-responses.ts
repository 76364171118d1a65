import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "@/lib/data/migrate";
import { openDatabase } from "@/lib/data/open";
import { buildWhatChanged } from "./build";
import { compileShipped } from "./compile";
import { measure } from "./measure";
import type { BenchRow } from "./stopwatch";
import { secondsOf } from "./stopwatch";

/** Saving answers: by request beside a bare route, and at many responses beside few; reports; then the compile. */
export async function benchResponses(size: number): Promise<BenchRow[]> {
  await buildWhatChanged();
  return [
    measure("measure-saves", size > 1 ? "10" : "4"),
    measure("measure-growth", size > 1 ? "1000000" : "100000"),
    measure("measure-report", size > 1 ? "1000000" : "100000"),
    compileRow(await secondsOfCompile()),
  ];
}

async function secondsOfCompile(): Promise<number> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  await migrateDatabase({ DATA_DIR });
  const db = openDatabase({ DATA_DIR });
  try {
    return await secondsOf(async () => {
      await compileShipped(db, { now: new Date() });
    });
  } finally {
    await db.close();
    rmSync(DATA_DIR, { recursive: true });
  }
}

function compileRow(taken: number): BenchRow {
  return {
    name: "documents to published banks, content/",
    measured: `${taken.toFixed(2)} s`,
    yardstick: "3 s for 1 MB",
    ratio: "",
  };
}
