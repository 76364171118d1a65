import { randomUUID } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { onPostgres, users } from "@/drizzle/tables";
import type { Tx } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";
import { freshDatabase } from "../support/database";

const person = () => ({
  id: randomUUID(),
  name: "Ada",
  timeZone: "UTC",
  theme: "system" as const,
  textSize: "normal" as const,
  sessionEpoch: 0,
  createdAt: new Date("2026-01-01T10:00:00.123Z"),
});

const addPerson = (tx: Tx) => tx.insert(users).values(person());

describe("inTransaction", () => {
  test("stores all or nothing", async () => {
    const db = await freshDatabase();
    const failed = inTransaction(db, async (tx) => {
      await addPerson(tx);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await db.select({ n: count() }).from(users)).toEqual([{ n: 0 }]);
  });

  test("a failing transaction takes nothing of its neighbours along", async () => {
    const db = await freshDatabase();
    const turns = Array.from({ length: 20 }, (_, index) =>
      inTransaction(db, async (tx) => {
        await addPerson(tx);
        await tx.select().from(users);
        if (index % 2 === 1) throw new Error("no");
        await addPerson(tx);
      }),
    );
    await Promise.allSettled(turns);
    expect(await db.select({ n: count() }).from(users)).toEqual([{ n: 20 }]);
  });

  test("answers nobody before their work can be read by others", async () => {
    const db = await freshDatabase();
    const turns = Array.from({ length: 20 }, async () => {
      const [added] = await inTransaction(db, (tx) => addPerson(tx).returning({ id: users.id }));
      return db.$count(users, eq(users.id, added?.id ?? ""));
    });
    expect(await Promise.all(turns)).toEqual(turns.map(() => 1));
  });

  test("gives back what was stored, moments to the millisecond", async () => {
    const db = await freshDatabase();
    await inTransaction(db, addPerson);
    const [stored] = await db.select().from(users);
    expect(stored?.createdAt.toISOString()).toBe("2026-01-01T10:00:00.123Z");
  });

  test.skipIf(onPostgres)("is the only way to write", async () => {
    const db = (await freshDatabase()) as unknown as Tx;
    await expect(async () => await addPerson(db)).rejects.toThrow(/insert|readonly/i);
  });
});
