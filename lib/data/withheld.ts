import "server-only";

import { and, eq, inArray, isNull, not } from "drizzle-orm";
import { attemptItems, attempts, evidence, items, itemVersions } from "@/drizzle/tables";
import type { Evidence } from "@/lib/domain/fact";
import type { Settings } from "@/lib/domain/settings";
import { holdsBack } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import type { Tx } from "./open";
import { isPreview } from "./preview-rows";

type Reader = Pick<Tx, "select">;
type Passage = Pick<Evidence, "part" | "source" | "start" | "end">;

/** What of the banks somebody may not see, in whatever room. */
export type Withheld = {
  facts: ReadonlySet<string>;
  /** Whether an item that rests on these passages is among it. */
  has: (passages: readonly Passage[]) => boolean;
};

const NOTHING: Withheld = { facts: new Set(), has: () => false };

/**
 * While the viewer takes a quiz whose answers are held back, everything that rests on the passages of
 * its questions or stands beside them: cards, fact notes, questions of the bank, papers of other quizzes. Every page that
 * shows keys or facts to a learner asks here.
 */
export async function loadWithheld(db: Reader, viewer: Viewer | null): Promise<Withheld> {
  const attemptIds = viewer ? await listHoldingBack(db, viewer) : [];
  if (attemptIds.length === 0) return NOTHING;
  const asked = await db
    .select({ passages: itemVersions.evidence })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(inArray(attemptItems.attemptId, attemptIds));
  const secret = asked.flatMap(({ passages }) => passages).filter(says);
  const has = (passages: readonly Passage[]) =>
    passages.some((passage) => says(passage) && secret.some((other) => areNear(passage, other)));
  const sources = [...new Set(secret.map(({ source }) => source))];
  const rows = await db
    .select({ factId: evidence.factId, passage: evidence.passage })
    .from(evidence)
    .where(inArray(evidence.documentVersionId, sources));
  const facts = rows.flatMap(({ factId, passage }) => (has([passage]) ? factId : []));
  return { facts: new Set(facts), has };
}

/** The viewer's sittings under way whose right answers are held back. */
async function listHoldingBack(db: Reader, viewer: Viewer): Promise<string[]> {
  const open = await db
    .select({ id: attempts.id, settings: attempts.settings })
    .from(attempts)
    .where(and(eq(attempts.learnerId, viewer.id), isNull(attempts.endedAt), not(isPreview(db))));
  return open.flatMap(({ id, settings }) => (holdsBack(settings) ? id : []));
}

/**
 * Whether the viewer sits a quiz on this collection whose answers they may not see yet. While they
 * do, no page of its bank shows them an answer: not of these questions, nor of others that may ask
 * for the same.
 */
export async function holdsAnswersBack(
  db: Reader,
  viewer: Viewer | null,
  collectionId: string,
): Promise<boolean> {
  return (await listOpenOn(db, viewer, collectionId)).some(holdsBack);
}

/** Whether the viewer sits a closed-book quiz with questions from a document's collection. */
export async function isClosedBook(
  db: Reader,
  viewer: Viewer | null,
  collectionId: string,
): Promise<boolean> {
  return (await listOpenOn(db, viewer, collectionId)).some(({ closedBook }) => closedBook);
}

/** The settings of the viewer's sittings under way that ask something of a collection. */
async function listOpenOn(
  db: Reader,
  viewer: Viewer | null,
  collectionId: string,
): Promise<Settings[]> {
  if (!viewer) return [];
  const open = await db
    .select({ settings: attempts.settings })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(
      and(
        eq(attempts.learnerId, viewer.id),
        isNull(attempts.endedAt),
        not(isPreview(db)),
        eq(items.collectionId, collectionId),
      ),
    );
  return open.map(({ settings }) => settings);
}

function says({ part }: Pick<Passage, "part">): boolean {
  return part === "says";
}

/** UTF-16 units: a passage is shown with a sentence around it, which must not be the secret one. */
const NEAR = 300;

function areNear(one: Passage, other: Passage): boolean {
  const isBefore = one.start < other.end + NEAR;
  return one.source === other.source && isBefore && other.start < one.end + NEAR;
}
