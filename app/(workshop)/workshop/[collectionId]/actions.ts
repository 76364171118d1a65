"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { removeDocument } from "@/lib/data/pending-documents";
import { publishCollection } from "@/lib/data/published-classes";
import { deleteCollection, renameCollection } from "@/lib/data/workshop";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault } from "@/lib/domain/form-fault";
import { line, optionalLine } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import { COLLECTION_ABOUT_MAX, COLLECTION_TITLE_MAX } from "@/lib/domain/workshop";

const NOT_YOURS = "There is no such collection of yours. Go back to your workshop.";
const GIVE_BACK = ["title", "about"] as const;

const nameForm = z.object({
  collectionId: rowId,
  title: line(COLLECTION_TITLE_MAX, { missing: "Give the collection a name." }),
  about: optionalLine(COLLECTION_ABOUT_MAX),
});
const publishForm = z.object({ collectionId: rowId, classroomIds: z.array(rowId).max(200) });
const documentForm = z.object({ documentId: rowId });
const deleteForm = z.object({ collectionId: rowId });

/** Fields: `collectionId`, `title`, `about`. */
export async function nameCollection(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = nameForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const { about, ...named } = parsed.data;
  const renamed = await renameCollection(await getDb(), viewer, { ...named, about: about ?? "" });
  if (!renamed) return { ok: false, message: NOT_YOURS };
  refresh();
  return { ok: true, message: "Saved." };
}

/** Fields: `collectionId`, and a `classroomId` for each class that is to see it. */
export async function publish(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = publishForm.safeParse({
    collectionId: form.get("collectionId"),
    classroomIds: form.getAll("classroomId"),
  });
  if (!parsed.success) return { ok: false, message: NOT_YOURS };

  const published = await publishCollection(await getDb(), viewer, {
    ...parsed.data,
    now: new Date(),
  });
  if (!published) return { ok: false, message: NOT_YOURS };
  refresh();
  const { length } = parsed.data.classroomIds;
  return { ok: true, message: length === 0 ? "Private again." : "Published." };
}

/** Field: `documentId`. Its questions go with it; what was answered stays. */
export async function takeOut(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = documentForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NOT_YOURS };

  const removed = await removeDocument(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!removed) return { ok: false, message: "That document is not there any more." };
  refresh();
  return { ok: true };
}

/** Field: `collectionId`. */
export async function throwAway(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = deleteForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NOT_YOURS };

  const deleted = await deleteCollection(await getDb(), viewer, {
    ...parsed.data,
    now: new Date(),
  });
  if (!deleted) return { ok: false, message: NOT_YOURS };
  redirect("/workshop");
}
