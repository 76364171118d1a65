import { readFileSync } from "node:fs";
import { and, eq, isNull } from "drizzle-orm";
import { items } from "@/drizzle/tables";
import type { Db } from "@/lib/data/open";
import { addDocument, type NewDocument } from "@/lib/data/pending-documents";
import { createCollection } from "@/lib/data/workshop";
import type { Viewer } from "@/lib/domain/viewer";
import { doJobs } from "./jobs";

/** A shipped text with many facts, as somebody might save it. */
export const STORY = readFileSync("content/moon-landings/apollo-11.md", "utf8");

/** An empty collection in somebody's workshop. */
export async function openWorkshop(db: Db, viewer: Viewer, now: Date): Promise<string> {
  const id = await createCollection(db, viewer, { title: "The Moon", about: "", now });
  if (id === null) throw new Error("There is no room for a collection.");
  return id;
}

/** The shipped text as it is put into a collection, before anything has read it. */
export function storyFor(collectionId: string, now: Date): NewDocument {
  const file = "apollo-11.md";
  return { collectionId, replaces: null, file, original: STORY, given: null, now };
}

/** The questions of a collection that have not been retired. */
export async function itemsAskedIn(db: Db, collectionId: string) {
  return db
    .select()
    .from(items)
    .where(and(eq(items.collectionId, collectionId), isNull(items.retiredAt)));
}

type Text = { collectionId: string; file?: string; original?: string; now: Date };

/** Adds a text and does the job that reads it, as the server would. */
export async function addText(db: Db, viewer: Viewer, input: Text): Promise<string> {
  const { collectionId, file = "apollo-11.md", original = STORY, now } = input;
  const document = { collectionId, replaces: null, file, original, given: null, now };
  const added = await addDocument(db, viewer, document);
  if (!added.ok) throw new Error(added.reason);
  await doJobs(db, now);
  return added.documentId;
}
