import "server-only";

import { and, eq } from "drizzle-orm";
import { collections, itemEdits, items, users } from "@/drizzle/tables";
import type { ItemEdit } from "@/lib/domain/item-work";
import type { Viewer } from "@/lib/domain/viewer";
import { workableCollection } from "./collections";
import { queueCompile } from "./jobs";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

export type NewEdit = {
  collectionId: string;
  itemId: string;
  /** What `editBase` said when the form was opened. */
  base: string;
  /** Null takes the last edit back: the compiled words are asked again. */
  edit: ItemEdit | null;
  now: Date;
};

/** `overtaken`: somebody else has worded it since the form was opened; these are their words. */
export type Edited =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "overtaken"; by: string | null; at: Date | null; edit: ItemEdit | null };

/** What a form is based on: it may only replace the words that its writer saw. */
export function editBase(versionId: string, editedAt: Date | null): string {
  return `${versionId} ${editedAt?.getTime() ?? 0}`;
}

/**
 * Gives a question of a workshop other words. They are proved by the next compile, which is asked
 * for here, and asked once their proof holds. Of two who edit at once the second is told.
 */
export async function editItemWords(
  db: Db,
  viewer: Viewer,
  { collectionId, itemId, base, edit, now }: NewEdit,
): Promise<Edited> {
  return inTransaction(db, async (tx): Promise<Edited> => {
    const [item] = await tx
      .select({ versionId: items.versionId, edit: itemEdits, by: users.name })
      .from(items)
      .innerJoin(collections, eq(collections.id, items.collectionId))
      .leftJoin(itemEdits, eq(itemEdits.itemId, items.id))
      .leftJoin(users, eq(users.id, itemEdits.editorId))
      .where(
        and(
          eq(items.id, itemId),
          eq(items.collectionId, collectionId),
          workableCollection(tx, viewer),
        ),
      );
    if (!item) return { ok: false, reason: "not-found" };
    const { edit: last, by } = item;
    if (editBase(item.versionId, last?.editedAt ?? null) !== base) {
      const at = last?.editedAt ?? null;
      return { ok: false, reason: "overtaken", by, at, edit: last?.edit ?? null };
    }
    await storeEdit(tx, viewer, { itemId, edit, now });
    await queueCompile(tx, collectionId, now);
    return { ok: true };
  });
}

async function storeEdit(
  tx: Tx,
  viewer: Viewer,
  { itemId, edit, now }: Pick<NewEdit, "itemId" | "edit" | "now">,
): Promise<void> {
  await tx.delete(itemEdits).where(eq(itemEdits.itemId, itemId));
  if (edit === null) return;
  const row = { itemId, editorId: viewer.id, edit, versionId: null, fault: null, editedAt: now };
  await tx.insert(itemEdits).values(row);
}
