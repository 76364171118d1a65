import { existsSync } from "node:fs";
import { resetPassword } from "@/lib/data/credentials";
import { databaseFile, openDatabase } from "@/lib/data/open";
import { emailAddress } from "@/lib/domain/account";
import type { Environment } from "@/lib/domain/environment";
import { parseEnvironment } from "@/lib/domain/environment";
import { say, stopWith } from "./say";

/** `npm run reset-password -- E-MAIL`: prints a new password, once, on standard output. */
async function reset(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  const email = emailAddress.safeParse(name);
  if (!email.success || rest.length > 0) {
    say("Usage: npm run reset-password -- E-MAIL");
    process.exit(2);
  }
  const password = await giveNewPassword(parseEnvironment(process.env), email.data);
  say(`${email.data} is signed out everywhere and gets this password, to be changed in settings:`);
  process.stdout.write(`${password}\n`);
}

async function giveNewPassword(env: Environment, email: string): Promise<string> {
  if (!env.DATABASE_URL && !existsSync(databaseFile(env.DATA_DIR))) {
    throw new Error(
      `There is no database in ${env.DATA_DIR}. Set DATA_DIR, or run npm start first.`,
    );
  }
  const db = openDatabase(env);
  try {
    const password = await resetPassword(db, { email, now: new Date() });
    if (!password) throw new Error(`There is no account with the e-mail ${email}.`);
    return password;
  } finally {
    await db.close();
  }
}

reset().catch(stopWith);
