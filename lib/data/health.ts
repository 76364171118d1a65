import "server-only";

import { count } from "drizzle-orm";
import { collections } from "@/drizzle/tables";
import type { Db } from "./open";

/** Throws unless the database answers. */
export async function checkDatabase(db: Db): Promise<void> {
  await db.select({ n: count() }).from(collections);
}
