import { backupDatabase } from "@/lib/data/backup";
import { parseEnvironment } from "@/lib/domain/environment";
import { say, stopWith } from "./say";

/** `npm run backup -- FILE` */
async function backup(): Promise<void> {
  const [target, ...rest] = process.argv.slice(2);
  if (!target || rest.length > 0) {
    say("Usage: npm run backup -- FILE");
    process.exit(2);
  }
  const env = parseEnvironment(process.env);
  if (env.DATABASE_URL) throw new Error("The data is in PostgreSQL: use pg_dump.");
  await backupDatabase(env.DATA_DIR, target);
  say(`Copied to ${target}.`);
}

backup().catch(stopWith);
