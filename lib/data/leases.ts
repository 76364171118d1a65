import "server-only";

import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import type { fittings, jobs } from "@/drizzle/tables";

/** What is done behind the pages by whoever holds a lease on it. */
type Leased = typeof jobs | typeof fittings;

/** Work that was broken off so often breaks what runs it. */
export const MOST_TRIES = 3;

/** Conditions on the rows of a table of leased work. */
export function leasesOf(table: Leased) {
  return {
    isUnfinished: inArray(table.state, ["queued", "running"]),
    isFree: (now: Date) => or(isNull(table.leasedUntil), lt(table.leasedUntil, now)),
    /** The row, as long as its taker holds the lease. */
    heldBy: ({ id, leaseId }: { id: string; leaseId: string }) =>
      and(eq(table.id, id), eq(table.leaseId, leaseId), eq(table.state, "running")),
  };
}

/** A lease of some milliseconds from now on. */
export function leaseFrom(now: Date, milliseconds: number) {
  return { state: "running" as const, leasedUntil: new Date(now.getTime() + milliseconds) };
}
