import { compileShipped } from "@/lib/commands/compile";
import { openDatabase } from "@/lib/data/open";

/** Compiles `content/` into a database, as a start does, for a test that kills it. */
const db = openDatabase({ DATA_DIR: process.argv[2] ?? "" });
process.stdout.write("begun\n");
await compileShipped(db, { now: new Date("2026-03-01T12:00:00Z") });
await db.close();
