import { openDatabase } from "@/lib/data/open";
import { doJobs } from "./jobs";

/** Does the jobs that wait in a database, at a moment given in milliseconds; says when it begins. */
const [dataDir = "", at = ""] = process.argv.slice(2);
const db = openDatabase({ DATA_DIR: dataDir });
process.stdout.write("began\n");
await doJobs(db, new Date(Number(at)));
await db.close();
