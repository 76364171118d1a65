import "server-only";

import { randomUUID } from "node:crypto";
import { audits } from "@/drizzle/tables";
import type { AuditKind } from "@/lib/domain/audit";
import type { Viewer } from "@/lib/domain/viewer";
import type { Tx } from "./open";

type Change = {
  kind: AuditKind;
  /** Whose marks, time or place it changes. */
  subjectId: string;
  /** The sitting, assignment or class, if it is about one. */
  about: string | null;
  before: unknown;
  after: unknown;
  /** What whoever changed it says of it. */
  why?: string;
  now: Date;
};

/** Notes who changed what, in the transaction that changes it. */
export async function writeAudit(
  tx: Tx,
  actor: Pick<Viewer, "id"> | null,
  { now, ...change }: Change,
): Promise<void> {
  const actorId = actor?.id ?? null;
  await tx.insert(audits).values({ id: randomUUID(), at: now, actorId, ...change });
}
