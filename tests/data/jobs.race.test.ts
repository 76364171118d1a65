import { expect, test } from "vitest";
import { takeJob } from "@/lib/data/jobs";
import { addDocument } from "@/lib/data/pending-documents";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { openWorkshop } from "../support/workshop";

const NOW = new Date("2026-03-01T12:00:00Z");
const MACHINES = 8;

test("of many that look for work at once, each job is taken by one", async () => {
  const db = await freshDatabase();
  const owner = await createPerson(db, "Tess");
  const collections: string[] = [];
  for (const _ of [1, 2, 3]) {
    const collectionId = await openWorkshop(db, owner, NOW);
    const document = { file: "a.txt", original: "Hello.", given: null, replaces: null, now: NOW };
    await addDocument(db, owner, { collectionId, ...document });
    collections.push(collectionId);
  }
  // who loses a race five times looks again at the next turn, as the loop does
  const look = () => takeJob(db, NOW).catch(() => null);
  const taken = await Promise.all(Array.from({ length: MACHINES }, look));
  const rest = [await look(), await look(), await look()];
  const got = [...taken, ...rest].flatMap((job) => (job ? [job.collectionId] : []));
  expect(got.sort()).toEqual(collections.sort());
});
