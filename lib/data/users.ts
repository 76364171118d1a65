import "server-only";

import { and, eq } from "drizzle-orm";
import { guests, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";

/** The person of a session, unless they signed out everywhere since it began. */
export async function findViewer(
  db: Db,
  { userId, epoch }: { userId: string; epoch: number },
): Promise<Viewer | null> {
  const [row] = await db
    .select({
      id: users.id,
      name: users.name,
      timeZone: users.timeZone,
      theme: users.theme,
      textSize: users.textSize,
      guestOf: guests.userId,
    })
    .from(users)
    .leftJoin(guests, eq(guests.userId, users.id))
    .where(and(eq(users.id, userId), eq(users.sessionEpoch, epoch)));
  if (!row) return null;

  const { guestOf, ...person } = row;
  return { ...person, guest: guestOf !== null };
}
