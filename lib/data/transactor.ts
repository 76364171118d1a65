import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Db, Tx } from "./open";

/** Runs one unit of work so that all of it is stored, or nothing. */
export type Transactor = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Everything that writes goes through here. Inside, only queries are awaited. */
export function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transactor(work);
}

/** A thread that stores a bank writes for a second or two; who waits longer fails. */
const LONGEST_WAIT_MS = 5_000;
/** Between looks whether the other has done. */
export const LOOK_EVERY_MS = 5;

/**
 * Begins once no other thread or process writes. The waiting is not left to SQLite, which would stop
 * this thread and with it everybody's requests.
 */
async function beginWhenFree(begin: Database.Statement): Promise<void> {
  const until = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    try {
      begin.run();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await sleep(LOOK_EVERY_MS);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

/**
 * SQLite: a queue in front of the one writer. Without it, two requests that await
 * inside their transactions would share one BEGIN and lose each other's writes.
 */
export function queueTransactions(writer: Database.Database, tx: Tx): Transactor {
  let last: Promise<unknown> = Promise.resolve();
  const begin = writer.prepare("BEGIN IMMEDIATE");
  const commit = writer.prepare("COMMIT");

  async function run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    await beginWhenFree(begin);
    try {
      const result = await work(tx);
      commit.run();
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec("ROLLBACK");
      throw error;
    }
  }

  return (work) => {
    const turn = last.then(() => run(work));
    last = turn.catch(() => undefined);
    return turn;
  };
}

const TRIES = 5;
/** Grows with each try, by chance: those that met once should not meet again. */
const FIRST_PAUSE_MS = 20;
/** serialization_failure, deadlock_detected */
const AGAIN = ["40001", "40P01"];

/** PostgreSQL: serializable, tried again when another transaction came first. */
export function retrySerializable(db: PgDatabase<PgQueryResultHKT>): Transactor {
  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await db.transaction((tx) => work(tx as unknown as Tx), {
          isolationLevel: "serializable",
        });
      } catch (error) {
        if (attempt === TRIES || !AGAIN.includes(codeOf(error))) throw error;
        await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
      }
    }
  };
}

/** Drizzle wraps the driver's error, whose `code` is the SQLSTATE. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
