import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, count, eq, inArray, isNull, max } from "drizzle-orm";
import { collections, items, studySetItems, studySets } from "@/drizzle/tables";
import type { Language } from "@/lib/domain/fact";
import type { Blueprint } from "@/lib/domain/study-set";
import { MOST_LISTED, MOST_SETS } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import { visibleCollection } from "./collections";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** A fixed list of the viewer's own. */
export type OwnList = { id: string; title: string };

/** `not-found` also stands for what is not the viewer's; `full`: a list, or a person, has no room for more. */
export type Made =
  | { ok: true; studySetId: string }
  | { ok: false; reason: "not-found" | "full" | "no-questions" };

/** The viewer's own fixed lists under a collection. */
export async function listOwnLists(
  db: Db,
  viewer: Viewer,
  collectionId: string,
): Promise<OwnList[]> {
  return db
    .select({ id: studySets.id, title: studySets.title })
    .from(studySets)
    .where(
      and(ownSet(viewer), isNull(studySets.blueprint), eq(studySets.collectionId, collectionId)),
    )
    .orderBy(asc(studySets.createdAt), asc(studySets.id));
}

function ownSet(viewer: Viewer) {
  return and(eq(studySets.ownerId, viewer.id), isNull(studySets.retiredAt));
}

type NewList = {
  collectionId: string;
  /** The list that is added to; null makes one of this title. */
  studySetId: string | null;
  title: string;
  itemIds: readonly string[];
  now: Date;
};

/** Puts questions that may be asked on a list of the viewer's own, after those that are there; twice is once. */
export async function putOnList(db: Db, viewer: Viewer, input: NewList): Promise<Made> {
  const { collectionId, itemIds } = input;
  return inTransaction(db, async (tx): Promise<Made> => {
    const found = await tx
      .select({ id: items.id })
      .from(items)
      .innerJoin(collections, eq(collections.id, items.collectionId))
      .where(
        and(
          inArray(items.id, [...itemIds]),
          eq(items.collectionId, collectionId),
          isNull(items.retiredAt),
          eq(items.parked, false),
          visibleCollection(tx, viewer),
        ),
      );
    const askable = new Set(found.map(({ id }) => id));
    const chosen = itemIds.filter((id) => askable.has(id));
    if (chosen.length === 0) return { ok: false, reason: "no-questions" };
    const list = await openList(tx, viewer, input);
    if (!list.ok) return list;
    const { studySetId } = list;
    const [held] = await tx
      .select({ count: count(), last: max(studySetItems.position) })
      .from(studySetItems)
      .where(eq(studySetItems.studySetId, studySetId));
    if ((held?.count ?? 0) + chosen.length > MOST_LISTED) return { ok: false, reason: "full" };
    const from = (held?.last ?? -1) + 1;
    const rows = chosen.map((itemId, index) => ({ studySetId, itemId, position: from + index }));
    await tx.insert(studySetItems).values(rows).onConflictDoNothing();
    return { ok: true, studySetId };
  });
}

async function openList(tx: Tx, viewer: Viewer, input: NewList): Promise<Made> {
  const { studySetId, collectionId, title, now } = input;
  if (studySetId === null) return insertSet(tx, viewer, { collectionId, title, about: "", now });
  const [own] = await tx
    .select({ id: studySets.id })
    .from(studySets)
    .where(
      and(
        eq(studySets.id, studySetId),
        eq(studySets.collectionId, collectionId),
        ownSet(viewer),
        isNull(studySets.blueprint),
      ),
    );
  return own ? { ok: true, studySetId: own.id } : { ok: false, reason: "not-found" };
}

type NewSet = {
  collectionId: string;
  title: string;
  about: string;
  blueprint?: Blueprint;
  now: Date;
};

async function insertSet(tx: Tx, viewer: Viewer, set: NewSet): Promise<Made> {
  const { collectionId, title, about, blueprint = null, now } = set;
  const [own] = await tx.select({ count: count() }).from(studySets).where(ownSet(viewer));
  if ((own?.count ?? 0) >= MOST_SETS) return { ok: false, reason: "full" };
  const studySetId = randomUUID();
  // after those that come with the collection
  const position = 100;
  const row = { collectionId, title, about, blueprint, position, createdAt: now };
  await tx.insert(studySets).values({ id: studySetId, ownerId: viewer.id, ...row });
  return { ok: true, studySetId };
}

/** Makes a set of the viewer's own that draws from one collection that they may read. */
export async function createBlueprint(
  db: Db,
  viewer: Viewer,
  set: NewSet & { blueprint: Blueprint },
): Promise<Made> {
  return inTransaction(db, async (tx): Promise<Made> => {
    const [collection] = await tx
      .select({ id: collections.id })
      .from(collections)
      .where(
        and(
          eq(collections.id, set.collectionId),
          isNull(collections.retiredAt),
          visibleCollection(tx, viewer),
        ),
      );
    return collection ? insertSet(tx, viewer, set) : { ok: false, reason: "not-found" };
  });
}

/** Ends a set of the viewer's own; what was answered stays. False if it is not theirs. */
export async function endStudySet(
  db: Db,
  viewer: Viewer,
  { studySetId, now }: { studySetId: string; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const ended = await tx
      .update(studySets)
      .set({ retiredAt: now })
      .where(and(eq(studySets.id, studySetId), ownSet(viewer)))
      .returning();
    return ended.length > 0;
  });
}

/** The languages of a collection's questions. The caller has seen that the viewer may read it. */
export async function listLanguages(db: Db, collectionId: string): Promise<Language[]> {
  const rows = await db
    .selectDistinct({ lang: items.lang })
    .from(items)
    .where(
      and(eq(items.collectionId, collectionId), isNull(items.retiredAt), eq(items.parked, false)),
    )
    .orderBy(asc(items.lang));
  return rows.map(({ lang }) => lang);
}
