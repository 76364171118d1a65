import "server-only";

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { z } from "zod";
import { databaseFile, makeDataFolder, makePrivateFile } from "./open";

const MIGRATIONS = "drizzle/migrations";
/** Any number will do: it names the lock that machines starting together wait for. */
const LOCK = 770_515;

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/**
 * Brings the database's tables up to date. The embedded database is first copied
 * beside itself; the copy's path is returned where one was made.
 */
export async function migrateDatabase(place: {
  DATA_DIR: string;
  DATABASE_URL?: string | undefined;
}): Promise<{ copy: string | null }> {
  if (place.DATABASE_URL) {
    await migrateServer(place.DATABASE_URL);
    return { copy: null };
  }
  makeDataFolder(place.DATA_DIR);
  return { copy: await migrateFile(databaseFile(place.DATA_DIR)) };
}

async function migrateFile(file: string): Promise<string | null> {
  const isNew = !existsSync(file) || statSync(file).size === 0;
  const database = openFile(file);
  try {
    if (!isNew && isCurrent(database)) return null;
    const copy = isNew ? null : `${file}.before-${newestMigration()}`;
    if (copy) {
      makePrivateFile(copy);
      await database.backup(copy);
    }
    migrateSqlite(drizzleSqlite(database), { migrationsFolder: join(MIGRATIONS, "sqlite") });
    return copy;
  } finally {
    database.close();
  }
}

/** Throws one line naming the file, if it is no database or may not be written. */
function openFile(file: string): Database.Database {
  try {
    makePrivateFile(file);
    const database = new Database(file);
    database.pragma("schema_version");
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be opened: ${reason}.`);
  }
}

function isCurrent(database: Database.Database): boolean {
  const kept = database
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get();
  if (!kept) return false;
  const applied = z
    .object({ newest: z.coerce.number() })
    .parse(database.prepare("select max(created_at) as newest from __drizzle_migrations").get());
  return applied.newest >= newestMigration();
}

/** The time, in milliseconds, that the newest migration was written: what Drizzle orders them by. */
function newestMigration(): number {
  const written = readFileSync(join(MIGRATIONS, "sqlite/meta/_journal.json"), "utf8");
  return Math.max(...journal.parse(JSON.parse(written)).entries.map((entry) => entry.when));
}

async function migrateServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    const reason = error.message || ("code" in error ? String(error.code) : "no answer");
    throw new Error(`DATABASE_URL: PostgreSQL cannot be reached (${reason}).`);
  });
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await migratePostgres(drizzlePostgres(client), {
      migrationsFolder: join(MIGRATIONS, "postgres"),
    });
  } finally {
    await client.end();
  }
}
