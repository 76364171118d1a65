import "server-only";

import { eq, inArray } from "drizzle-orm";
import { items, itemVersions } from "@/drizzle/tables";
import type { ItemView } from "@/lib/domain/item-view";
import { seededOptions, toItemView } from "@/lib/domain/item-view";
import type { PassageView } from "@/lib/domain/passage";
import type { Viewer } from "@/lib/domain/viewer";
import { PINNED_COLUMNS } from "./attempt-logs";
import { drawQuiz } from "./draws";
import type { Db } from "./open";
import { loadPassages } from "./passages";
import { findStudySetSource } from "./study-sets";
import { holdsAnswersBack } from "./withheld";

/** A question of a paper quiz, and what its key says of it. */
export type PaperItem = { item: ItemView; key: string[]; passage: PassageView | null };

/** `held`: the viewer sits a quiz of it whose answers come later. */
export type Paper =
  | {
      ok: true;
      /** Each version has questions of its own. */
      isDrawn: boolean;
      items: PaperItem[];
    }
  | { ok: false; reason: "not-found" | "held" };

/** The questions of one sheet: the same for everybody who prints this version of this set. */
export async function drawPaper(
  db: Db,
  viewer: Viewer,
  { studySetId, version }: { studySetId: string; version: string },
): Promise<Paper> {
  const set = await findStudySetSource(db, viewer, studySetId);
  if (!set) return { ok: false, reason: "not-found" };
  const seed = `paper/${studySetId}/${version}`;
  const drawn = await drawQuiz(db, set, { seed, round: 1, shuffle: true });
  const versionIds = drawn.map(({ versionId }) => versionId);
  const { collectionId } = items;
  const rows = await db
    .select({ ...PINNED_COLUMNS, collectionId })
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(inArray(itemVersions.id, versionIds));
  for (const collection of new Set(rows.map((row) => row.collectionId))) {
    if (await holdsAnswersBack(db, viewer, collection)) return { ok: false, reason: "held" };
  }
  const asked = versionIds.flatMap((id) => rows.filter(({ versionId }) => versionId === id));
  const passages = await loadPassages(
    db,
    asked.map(({ evidence }) => evidence.slice(0, 1)),
  );
  return {
    ok: true,
    isDrawn: set.blueprint !== null,
    items: asked.map((row, position) => ({
      item: toItemView({
        ...row,
        position,
        options: seededOptions(row, `${seed}/${row.itemId}`),
      }),
      key: row.key,
      passage: passages[position]?.[0] ?? null,
    })),
  };
}
