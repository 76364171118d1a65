"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { createCollection } from "@/lib/data/workshop";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { line, optionalLine } from "@/lib/domain/plain-text";
import {
  COLLECTION_ABOUT_MAX,
  COLLECTION_TITLE_MAX,
  MOST_COLLECTIONS,
} from "@/lib/domain/workshop";

const GIVE_BACK = ["title", "about"] as const;
const FULL = `Your workshop has ${MOST_COLLECTIONS} collections, which is as many as it may.`;

const collectionForm = z.object({
  title: line(COLLECTION_TITLE_MAX, { missing: "Give the collection a name." }),
  about: optionalLine(COLLECTION_ABOUT_MAX),
});

/** Fields: `title`, `about`. Makes an empty collection of the viewer's own, and goes on to its first document. */
export async function openCollection(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = collectionForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const { title, about } = parsed.data;
  const collection = { title, about: about ?? "", now: new Date() };
  const id = await createCollection(await getDb(), viewer, collection);
  if (id === null) return formRefusal(FULL, form, GIVE_BACK);
  redirect(`/workshop/${id}/documents/new`);
}
