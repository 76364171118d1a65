import "server-only";

import { connection } from "next/server";
import { environment } from "./environment";
import type { Db } from "./open";
import { openDatabase } from "./open";

const global = globalThis as typeof globalThis & { footnoteDb?: Db };

/** The one database of the server, opened on first use. For work behind the page. */
export function serverDatabase(): Db {
  global.footnoteDb ??= openDatabase(environment());
  return global.footnoteDb;
}

/**
 * The same for pages, actions and route handlers. Waits for a request, so that no page
 * that reads it is ever prerendered at build time.
 */
export async function getDb(): Promise<Db> {
  await connection();
  return serverDatabase();
}
