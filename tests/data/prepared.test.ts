import { eq, sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { users } from "@/drizzle/tables";
import type { Tx } from "@/lib/data/open";
import { prepared } from "@/lib/data/prepared";
import { inTransaction } from "@/lib/data/transactor";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

test("a query is built once for a connection, and answers to the values of each time", async () => {
  const build = vi.fn((from: Pick<Tx, "select">) =>
    from
      .select({ name: users.name })
      .from(users)
      .where(eq(users.id, sql.placeholder("id"))),
  );
  const findName = prepared(build);
  const db = await freshDatabase();
  const [ada, ben] = [await createPerson(db, "Ada"), await createPerson(db, "Ben")];

  expect(await findName(db, { id: ada.id })).toEqual([{ name: "Ada" }]);
  expect(await findName(db, { id: ben.id })).toEqual([{ name: "Ben" }]);
  expect(await findName(db, { id: "nobody" })).toEqual([]);
  expect(build).toHaveBeenCalledTimes(1);

  const inside = (tx: Tx) => findName(tx, { id: ben.id });
  expect(await inTransaction(db, inside)).toEqual([{ name: "Ben" }]);
  expect(build).toHaveBeenCalledTimes(2);
});
