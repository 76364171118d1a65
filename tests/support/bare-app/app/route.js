import { randomUUID } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";

/** The yardstick of the benchmark: a route that commits one row, durably, and does nothing else. */
let insert;

function prepared() {
  if (insert) return insert;
  const database = new Database(join(process.env.DATA_DIR, "bare.sqlite"));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table if not exists answers (id text primary key, given text, at integer)");
  insert = database.prepare("insert into answers values (?, ?, ?)");
  return insert;
}

export async function POST(request) {
  prepared().run(randomUUID(), await request.text(), Date.now());
  return Response.json({ ok: true });
}
