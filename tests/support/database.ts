import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { afterAll, afterEach } from "vitest";
import { onPostgres } from "@/drizzle/tables";
import { migrateDatabase } from "@/lib/data/migrate";
import type { Db, Tx } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { retrySerializable } from "@/lib/data/transactor";

const undo: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** An empty database of the kind that this run tests, gone after the test. */
export function freshDatabase(): Promise<Db> {
  if (!onPostgres) return freshSqlite();
  return process.env.DATABASE_URL === process.env.TEST_POSTGRES_URL
    ? freshOnServer(process.env.DATABASE_URL ?? "")
    : freshPostgres();
}

async function freshSqlite(): Promise<Db> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-"));
  await migrateDatabase({ DATA_DIR });
  const db = openDatabase({ DATA_DIR });
  undo.push(
    () => rmSync(DATA_DIR, { recursive: true }),
    () => db.close(),
  );
  return db;
}

/** A database of its own on a real PostgreSQL, where transactions meet. */
async function freshOnServer(url: string): Promise<Db> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const DATABASE_URL = url.replace(/[^/]+$/, name);
  await migrateDatabase({ DATA_DIR: "", DATABASE_URL });
  const db = openDatabase({ DATA_DIR: "", DATABASE_URL });
  undo.push(
    () => admin.end(),
    async () => void (await admin.query(`drop database ${name}`)),
    () => db.close(),
  );
  return db;
}

let server: PGlite | undefined;
afterAll(() => server?.close());

/** One PGlite serves a test file; starting one for each test would take a second each. */
async function freshPostgres(): Promise<Db> {
  const isFirst = server === undefined;
  server ??= new PGlite();
  const pg = drizzle(server, { casing: "snake_case" });
  if (isFirst) await migrate(pg, { migrationsFolder: "drizzle/migrations/postgres" });
  await emptyTables(pg);
  return Object.assign(pg as unknown as Tx, {
    transactor: retrySerializable(pg),
    close: async () => undefined,
  });
}

async function emptyTables(pg: ReturnType<typeof drizzle>): Promise<void> {
  const { rows } = await pg.execute<{ name: string }>(
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  await pg.execute(sql.raw(`truncate ${rows.map((row) => row.name).join(", ")} cascade`));
}
