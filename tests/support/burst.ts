import { randomUUID } from "node:crypto";
import { users } from "@/drizzle/tables";
import { openDatabase } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";

/** Writes people as fast as it can and prints each id once its transaction is acknowledged. */
const db = openDatabase({ DATA_DIR: process.argv[2] ?? "" });

async function writeOne(): Promise<void> {
  const id = randomUUID();
  await inTransaction(db, (tx) =>
    tx.insert(users).values({
      id,
      name: "Ada",
      timeZone: "UTC",
      theme: "system",
      textSize: "normal",
      sessionEpoch: 0,
      createdAt: new Date(),
    }),
  );
  process.stdout.write(`${id}\n`);
}

for (;;) await Promise.all(Array.from({ length: 20 }, writeOne));
