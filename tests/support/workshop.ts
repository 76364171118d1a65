import { readFileSync } from "node:fs";
import { takeJob } from "@/lib/data/jobs";
import type { Db } from "@/lib/data/open";
import { addDocument } from "@/lib/data/pending-documents";
import { createCollection } from "@/lib/data/workshop";
import type { Viewer } from "@/lib/domain/viewer";
import { runCompileJob } from "@/lib/jobs/compile-job";

/** A shipped text with many facts, as somebody might save it. */
export const STORY = readFileSync("content/moon-landings/apollo-11.md", "utf8");

/** An empty collection in somebody's workshop. */
export async function openWorkshop(db: Db, viewer: Viewer, now: Date): Promise<string> {
  const id = await createCollection(db, viewer, { title: "The Moon", about: "", now });
  if (id === null) throw new Error("There is no room for a collection.");
  return id;
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

/** Does every job that waits. */
export async function doJobs(db: Db, now: Date): Promise<void> {
  for (let job = await takeJob(db, now); job; job = await takeJob(db, now)) {
    await runCompileJob(db, job, () => undefined);
  }
}
