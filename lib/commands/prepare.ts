import { migrateDatabase } from "@/lib/data/migrate";
import { openDatabase } from "@/lib/data/open";
import type { Environment } from "@/lib/domain/environment";
import { compileShipped } from "./compile";
import { say } from "./say";

/** Brings tables and shipped banks up to date, before anybody is served. */
export async function prepareData(env: Environment): Promise<void> {
  const { copy } = await migrateDatabase(env);
  if (copy) say(`The database was copied to ${copy} before its tables were changed.`);

  const db = openDatabase(env);
  try {
    for (const line of await compileShipped(db, { now: new Date() })) say(line);
  } finally {
    await db.close();
  }
}
