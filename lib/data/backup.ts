import "server-only";

import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { databaseFile, makePrivateFile } from "./open";

/** Writes a consistent copy of the embedded database, also while the server runs. Throws if there is none, or the target exists. */
export async function backupDatabase(dataDir: string, target: string): Promise<void> {
  const file = databaseFile(dataDir);
  if (!existsSync(file)) throw new Error(`There is no database at ${file} yet.`);
  if (existsSync(target)) throw new Error(`${target} is there already: name a new file.`);

  const database = new Database(file, { readonly: true });
  try {
    makePrivateFile(target);
    await database.backup(target);
  } finally {
    database.close();
  }
}
