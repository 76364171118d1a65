import "server-only";

import { randomUUID } from "node:crypto";
import { and, desc, eq, max } from "drizzle-orm";
import { regrades, rulings, users } from "@/drizzle/tables";
import { fitsAsKey } from "@/lib/domain/accepted-answer";
import type { Given } from "@/lib/domain/response";
import type { RulingEffect } from "@/lib/domain/ruling";
import { acceptedBesides, isSameAnswer, namesAnswer } from "@/lib/domain/ruling";
import type { Viewer } from "@/lib/domain/viewer";
import { inScope } from "./mark-grounds";
import type { Db, Tx } from "./open";
import { loadRulingsOn } from "./regrade-sittings";
import type { QuestionPlace } from "./ruled-questions";
import { findRuledQuestion } from "./ruled-questions";
import { inTransaction } from "./transactor";

export type NewRuling = QuestionPlace & {
  effect: RulingEffect;
  /** Where its effect names an answer; else null. */
  answer: Given | null;
  /** Whether marks may fall by it. */
  lowers: boolean;
  /** What the students are told of it; may be empty. */
  why: string;
  now: Date;
};

/** `not-found` also stands for what is not the viewer's to judge; `unfit`: that answer fits no such question, or was not accepted. */
export type Ruled = { ok: true; rulingId: string } | { ok: false; reason: "not-found" | "unfit" };

/** Adds a ruling to the log. Marks follow sitting by sitting, by `regradeNext`. */
export async function giveRuling(db: Db, viewer: Viewer, ruling: NewRuling): Promise<Ruled> {
  return inTransaction(db, (tx) => insertRuling(tx, viewer, ruling));
}

/** As `giveRuling`, in the caller's transaction. */
export async function insertRuling(
  tx: Tx,
  viewer: Viewer,
  { now, ...ruling }: NewRuling,
): Promise<Ruled> {
  const { assignmentId, itemVersionId, effect, answer } = ruling;
  const question = await findRuledQuestion(tx, viewer, { assignmentId, itemVersionId });
  if (!question) return { ok: false, reason: "not-found" };
  if (namesAnswer(effect) !== (answer !== null)) return { ok: false, reason: "unfit" };
  if (answer !== null && !fitsAsKey(question, answer)) return { ok: false, reason: "unfit" };
  if (effect === "not") {
    const accepted = acceptedBesides(await loadRulingsOn(tx, ruling));
    if (!accepted.some((each) => isSameAnswer(each, answer))) return { ok: false, reason: "unfit" };
  }
  const rulingId = randomUUID();
  const number = await nextNumber(tx, assignmentId);
  await tx
    .insert(rulings)
    .values({ ...ruling, id: rulingId, number, actorId: viewer.id, ruledAt: now });
  await tx.insert(regrades).values({ rulingId, queuedAt: now });
  return { ok: true, rulingId };
}

/** What the next ruling of an assignment will be called. */
export async function nextNumber(
  tx: Pick<Tx, "select">,
  assignmentId: string | null,
): Promise<number> {
  const [last] = await tx
    .select({ number: max(rulings.number) })
    .from(rulings)
    .where(inScope(assignmentId));
  return (last?.number ?? 0) + 1;
}

/** A ruling as teachers read it. */
export type RulingView = {
  id: string;
  effect: RulingEffect;
  answer: Given | null;
  lowers: boolean;
  why: string;
  ruledAt: Date;
  /** Null once their account is gone. */
  actorName: string | null;
  /** Some sittings have not taken it in yet. */
  isPending: boolean;
};

/** The rulings on a question, the newest first, for those who may rule on it. */
export async function listRulings(
  db: Db,
  viewer: Viewer,
  place: QuestionPlace,
): Promise<RulingView[]> {
  if (!(await findRuledQuestion(db, viewer, place))) return [];
  const { id, effect, answer, lowers, why, ruledAt } = rulings;
  const rows = await db
    .select({
      ...{ id, effect, answer, lowers, why, ruledAt },
      actorName: users.name,
      pendingId: regrades.rulingId,
    })
    .from(rulings)
    .leftJoin(users, eq(users.id, rulings.actorId))
    .leftJoin(regrades, eq(regrades.rulingId, rulings.id))
    .where(and(inScope(place.assignmentId), eq(rulings.itemVersionId, place.itemVersionId)))
    .orderBy(desc(rulings.number));
  return rows.map(({ pendingId, ...ruling }) => ({ ...ruling, isPending: pendingId !== null }));
}
