import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { items, itemVersions } from "@/drizzle/tables";
import { setReleased } from "@/lib/data/assignment-changes";
import { listMarkRows } from "@/lib/data/mark-rows";
import { listMarkChanges } from "@/lib/data/notices";
import { findQuestionReport } from "@/lib/data/question-reports";
import { findQuizReport } from "@/lib/data/quiz-reports";
import { regradeNext } from "@/lib/data/regrades";
import { readResponseRows } from "@/lib/data/response-rows";
import { giveRuling } from "@/lib/data/rulings";
import type { Given } from "@/lib/domain/response";
import type { Settings } from "@/lib/domain/settings";
import { EXAM, PRACTICE } from "@/lib/domain/settings";
import { readCsv, writeCsv } from "@/lib/interchange/csv";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createFixedSet, sit } from "../support/marked-class";

const now = new Date("2026-02-01T09:00:00Z");

/** A class of three with one choice and one typed question. */
async function setUp(settings: Settings = { ...PRACTICE, counts: "last" }) {
  const db = await freshDatabase();
  const room = await createClass(db, { students: ["=HYPERLINK(1)", "Ben", "Cy"] });
  const bank = await createBank(db);
  const all = await db
    .select({ itemId: items.id, form: items.form, version: itemVersions })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.itemId, items.id))
    .where(eq(items.collectionId, bank.collectionId))
    .orderBy(asc(items.rank));
  const choice = all.find(({ form }) => form === "choice");
  const short = all.find(({ form }) => form === "short");
  if (!choice || !short) throw new Error("The bank has no such questions.");
  const studySetId = await createFixedSet(db, bank, [choice.itemId, short.itemId]);
  const assignmentId = await assign(db, room, { studySetId, settings });
  const [ann = room.teacher, ben = room.teacher, cy = room.teacher] = room.students;
  const right: Given = { chosen: choice.version.key };
  const wrong: Given = { chosen: [choice.version.distractors[0]?.text ?? ""] };
  const take = (who: typeof ann, chosen: Given, typed: string) =>
    sit(db, who, {
      ...{ studySetId, assignmentId, now },
      answers: { [choice.version.id]: chosen, [short.version.id]: { typed: [typed] } },
    });
  const place = { assignmentId, itemVersionId: choice.version.id };
  const typedPlace = { assignmentId, itemVersionId: short.version.id };
  return {
    db,
    room,
    ann,
    ben,
    cy,
    right,
    wrong,
    take,
    place,
    typedPlace,
    key: short.version.key[0] ?? "",
  };
}

test("a report has the marks that count, of the attempts that are asked for, and follows a regrade", async () => {
  const { db, room, ann, ben, cy, right, wrong, take, place, typedPlace, key } = await setUp();
  await take(ann, wrong, "Noon");
  await take(ann, right, key);
  await take(ben, right, "the noon!");
  await take(cy, wrong, key);
  const { assignmentId } = place;
  const facility = async (choice: "first" | "last" | "highest" | "all") => {
    const report = await findQuizReport(db, room.teacher, { assignmentId, choice });
    const question = report?.questions.find(({ versionId }) => versionId === place.itemVersionId);
    return [question?.n, question?.facility];
  };
  expect(await facility("first")).toEqual([3, 1 / 3]);
  expect(await facility("last")).toEqual([3, 2 / 3]);
  expect(await facility("highest")).toEqual([3, 2 / 3]);
  expect(await facility("all")).toEqual([4, 0.5]);

  const ask = { ...place, choice: "first" as const };
  const report = await findQuestionReport(db, room.teacher, ask);
  expect(report?.options.map(({ count, isKey }) => [isKey, count]).slice(0, 2)).toEqual([
    [true, 1],
    [false, 2],
  ]);
  expect(report?.passages[0]?.exact).toBeTruthy();
  const typed = await findQuestionReport(db, room.teacher, { ...typedPlace, choice: "all" });
  expect(typed?.wrong).toEqual([{ given: { typed: ["Noon"] }, count: 2, mark: 0 }]);

  const ruling = { effect: "everybody", answer: null, lowers: false, why: "", now } as const;
  await giveRuling(db, room.teacher, { ...place, ...ruling });
  while (await regradeNext(db, now));
  expect(await facility("first")).toEqual([3, 1]);

  const stranger = (await createClass(db)).teacher;
  for (const person of [ann, stranger]) {
    expect(await findQuizReport(db, person, { assignmentId, choice: "all" })).toBeNull();
    expect(await findQuestionReport(db, person, ask)).toBeNull();
  }
});

test("the tables have stable ids, a row each, and no formula that a spreadsheet would run", async () => {
  const { db, room, ann, ben, right, wrong, take, place, key } = await setUp();
  const attemptId = await take(ann, right, "=1+1");
  await take(ben, wrong, key);
  const { classroomId } = room;
  const rows = (await listMarkRows(db, room.teacher, { classroomId, now })) ?? [];
  expect(rows).toHaveLength(4);
  const summary = writeCsv(rows);
  expect(summary).toContain("'=HYPERLINK(1)");
  expect(summary).not.toMatch(/,=HYPERLINK/);
  const [, first] = readCsv(summary);
  expect(first?.cells).toEqual([
    ...[ann.id, "=HYPERLINK(1)", "no", place.assignmentId, "Chapter 1"],
    ...["graded", "1", "1", "2", "50", "1", attemptId],
  ]);

  const parts = await readResponseRows(db, room.teacher, place.assignmentId);
  const answers = [];
  for await (const part of parts ?? []) answers.push(...part);
  expect(answers).toHaveLength(5);
  const byAnn = answers.filter(([id]) => id === ann.id);
  expect(byAnn.map((row) => [row[11], row[14], row[15]])).toContainEqual(["=1+1", "yes", 0]);
  expect(writeCsv(answers)).toContain("'=1+1");

  const stranger = (await createClass(db)).teacher;
  for (const person of [ann, stranger]) {
    expect(await listMarkRows(db, person, { classroomId, now })).toBeNull();
    expect(await readResponseRows(db, person, place.assignmentId)).toBeNull();
  }
});

test("a student is told of a change once they may see their mark, and nobody else's", async () => {
  const { db, room, ann, ben, wrong, take, place, key } = await setUp({ ...EXAM, attempts: 1 });
  const attemptId = await take(ann, wrong, key);
  const ruling = {
    effect: "everybody",
    answer: null,
    lowers: false,
    why: "Misprint.",
    now,
  } as const;
  await giveRuling(db, room.teacher, { ...place, ...ruling });
  while (await regradeNext(db, now));
  expect(await listMarkChanges(db, ann, { now })).toEqual([]);
  const { assignmentId } = place;
  await setReleased(db, room.teacher, { assignmentId, released: true, now });
  expect(await listMarkChanges(db, ann, { now })).toMatchObject([
    {
      ...{ attemptId, title: "Chapter 1", why: "Misprint." },
      ...{ before: { mark: 1, maxMark: 2 }, after: { mark: 2, maxMark: 2 } },
    },
  ]);
  const later = new Date(now.getTime() + 1);
  expect(await listMarkChanges(db, ann, { since: later, now })).toEqual([]);
  for (const person of [ben, room.teacher]) {
    expect(await listMarkChanges(db, person, { attemptId, now })).toEqual([]);
  }
});
