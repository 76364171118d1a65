import { resetPassword } from "@/lib/data/credentials";
import { openDatabase } from "@/lib/data/open";
import { emailAddress } from "@/lib/domain/account";
import { parseEnvironment } from "@/lib/domain/environment";
import { say, stopWith } from "./say";

/** `npm run reset-password -- E-MAIL`: prints a new password, once, on standard output. */
async function reset(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  if (!name || rest.length > 0) {
    say("Usage: npm run reset-password -- E-MAIL");
    process.exit(2);
  }
  const email = emailAddress.safeParse(name);
  if (!email.success) throw new Error(`${JSON.stringify(name)} is no e-mail address.`);

  const db = openDatabase(parseEnvironment(process.env));
  try {
    const password = await resetPassword(db, { email: email.data, now: new Date() });
    if (!password) throw new Error(`There is no account with the e-mail ${email.data}.`);
    say(
      `${email.data} is signed out everywhere. Their new password, to be changed in the settings:`,
    );
    process.stdout.write(`${password}\n`);
  } finally {
    await db.close();
  }
}

reset().catch(stopWith);
