import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import pg from "pg";
import type { Transactor } from "./transactor";
import { queueTransactions, retrySerializable } from "./transactor";

/** The whole query builder, as it is inside a transaction. Typed from the SQLite side, awaited on both. */
export type Tx = BaseSQLiteDatabase<"async", unknown>;

/** What a page may do outside a transaction: read. Writes go through `inTransaction`. */
export type Db = Pick<Tx, "select" | "selectDistinct" | "$count" | "with" | "$with"> & {
  readonly transactor: Transactor;
  close(): Promise<void>;
};

type Place = { DATA_DIR: string; DATABASE_URL?: string | undefined };

/** The embedded database's file. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, "footnote.sqlite");
}

/** The data folder, for its owner alone. Throws one line that names DATA_DIR. */
export function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`DATA_DIR ${dataDir} cannot be used as a folder: ${reason}.`);
  }
}

/** An empty file that its owner alone may read, for SQLite to fill; one that is there already is left alone. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, "a", 0o600));
}

/** Opens the database that the environment names: PostgreSQL, else the embedded one. */
export function openDatabase(place: Place): Db {
  return place.DATABASE_URL
    ? openPostgres(place.DATABASE_URL)
    : openSqlite(databaseFile(place.DATA_DIR));
}

/**
 * One connection writes, another reads. The reader is `query_only`, so a write that
 * forgot its transaction fails in every test.
 */
function openSqlite(file: string): Db {
  makeDataFolder(dirname(file));
  const writer = connect(file);
  // transactions wait for each other without stopping the thread
  writer.pragma("busy_timeout = 0");
  const reader = connect(file);
  reader.pragma("query_only = ON");

  const tx = drizzleSqlite(writer, { casing: "snake_case" }) as unknown as Tx;
  return Object.assign(drizzleSqlite(reader, { casing: "snake_case" }) as unknown as Tx, {
    transactor: queueTransactions(writer, tx),
    close: async () => {
      reader.close();
      writer.close();
    },
  });
}

function connect(file: string): Database.Database {
  const connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("busy_timeout = 5000");
  connection.pragma("foreign_keys = ON");
  return connection;
}

/** An idle connection that breaks (a server restart) does not end the program: the pool opens another. */
export function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max });
  pool.on("error", (error) => console.error("A PostgreSQL connection was lost:", error.message));
  return pool;
}

function openPostgres(url: string): Db {
  const pool = openPool(url, 10);
  const db = drizzlePostgres(pool, { casing: "snake_case" });
  return Object.assign(db as unknown as Tx, {
    transactor: retrySerializable(db),
    close: () => pool.end(),
  });
}
