import { expect, test } from "vitest";
import { loadCollectionRecall } from "@/lib/data/collection-recall";
import { recordReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, later, listCards, NOON } from "../support/review-log";

const DAYS = 24 * 60;

test("a teacher sees how well their classes know each fact that was assigned; nobody else does", async () => {
  const db = await freshDatabase();
  const { collectionId, studySetId } = await createBank(db);
  const room = await createClass(db, { students: ["Ben", "Cleo"] });
  const { teacher, students } = room;
  const [ben, cleo] = students;
  if (!ben || !cleo) throw new Error("The class has two students.");
  await addToToday(db, ben, { studySetId, now: NOON });
  await addToToday(db, cleo, { studySetId, now: NOON });
  const [bens] = await listCards(db, ben);
  const cleos = (await listCards(db, cleo)).find(({ factId }) => factId === bens?.factId);
  if (!bens || !cleos) throw new Error("Both have a card of the first fact.");
  await recordReview(db, ben, aReview(bens, { reviewedAt: NOON, rating: "easy" }));
  const asked = { collectionId, now: later(3 * DAYS) };
  // what students review of their own accord is theirs
  expect(await loadCollectionRecall(db, teacher, asked)).toEqual(new Map());

  await assign(db, room, { studySetId, mode: "review" });
  await assign(db, room, { studySetId, mode: "quiz" });
  const alone = await loadCollectionRecall(db, teacher, asked);
  expect([...alone.keys()]).toEqual([bens.factId]);

  await recordReview(db, cleo, aReview(cleos, { reviewedAt: NOON, rating: "again" }));
  const both = await loadCollectionRecall(db, teacher, asked);
  expect(both.get(bens.factId)).toBeLessThan(alone.get(bens.factId) ?? 0);

  const other = await createBank(db);
  const elsewhere = { collectionId: other.collectionId, now: asked.now };
  expect(await loadCollectionRecall(db, teacher, elsewhere)).toEqual(new Map());
  for (const person of [ben, cleo, await createPerson(db)]) {
    expect(await loadCollectionRecall(db, person, asked)).toEqual(new Map());
  }
});
