import "server-only";

import { and, eq, gt, sql } from "drizzle-orm";
import { responses } from "@/drizzle/tables";
import type { Given } from "@/lib/domain/response";
import type { Tx } from "./open";
import { prepared } from "./prepared";

export type NewResponse = {
  /** Made by the browser: sent twice it counts once. */
  id: string;
  attemptId: string;
  position: number;
  /** Counts up in the browser, so that an old answer that arrives late never replaces a newer one. */
  sequence: number;
  given: Given;
  now: Date;
};

const insert = prepared((tx: Tx) =>
  tx
    .insert(responses)
    .values({
      id: sql.placeholder("id"),
      attemptId: sql.placeholder("attemptId"),
      position: sql.placeholder("position"),
      sequence: sql.placeholder("sequence"),
      given: sql.placeholder("given"),
      respondedAt: sql.placeholder("now"),
      late: sql.placeholder("late"),
    })
    .onConflictDoNothing()
    .returning({ id: responses.id }),
);

/** Adds a response to the log; false where its id is taken. */
export async function addToLog(tx: Tx, response: NewResponse, late: boolean): Promise<boolean> {
  const inserted = await insert(tx, { ...response, late });
  return inserted.length > 0;
}

/** When the same response was kept, if it is in the log already; null if its id is another's, or new. */
export async function findInLog(
  tx: Tx,
  { id, attemptId, position }: NewResponse,
): Promise<{ savedAt: Date; late: boolean } | null> {
  const { respondedAt, late } = responses;
  const [row] = await tx
    .select({ savedAt: respondedAt, late })
    .from(responses)
    .where(
      and(
        eq(responses.id, id),
        eq(responses.attemptId, attemptId),
        eq(responses.position, position),
      ),
    );
  return row ?? null;
}

/** Whether a later question has an answer. */
export async function isPassed(tx: Tx, { attemptId, position }: NewResponse): Promise<boolean> {
  const [later] = await tx
    .select({ id: responses.id })
    .from(responses)
    .where(and(eq(responses.attemptId, attemptId), gt(responses.position, position)))
    .limit(1);
  return later !== undefined;
}
