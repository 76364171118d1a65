import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { attempts, audits, items, itemVersions, submissions } from "@/drizzle/tables";
import { loadPinnedItems } from "@/lib/data/attempt-logs";
import { remarkEarlier } from "@/lib/data/earlier-marks";
import { setHandMark } from "@/lib/data/hand-marks";
import { loadGrounds } from "@/lib/data/mark-grounds";
import { listMarkChanges } from "@/lib/data/notices";
import { previewRegrade } from "@/lib/data/regrade-previews";
import { regradeNext } from "@/lib/data/regrades";
import { findResults } from "@/lib/data/results";
import type { NewRuling } from "@/lib/data/rulings";
import { giveRuling, listRulings } from "@/lib/data/rulings";
import { inTransaction } from "@/lib/data/transactor";
import { markAttempt } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import { namesAnswer, RULING_EFFECTS } from "@/lib/domain/ruling";
import { seeded } from "@/lib/domain/seeded";
import { HOMEWORK } from "@/lib/domain/settings";
import { toStored } from "@/lib/domain/stored-marks";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createFixedSet, positionOf, sit } from "../support/marked-class";

const now = new Date("2026-02-01T09:00:00Z");
const NAMES = ["Ben", "Cy", "Di"];

async function setUp() {
  const db = await freshDatabase();
  const room = await createClass(db, { students: NAMES });
  const bank = await createBank(db);
  const all = await db
    .select({
      itemId: items.id,
      versionId: itemVersions.id,
      form: items.form,
      key: itemVersions.key,
    })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.itemId, items.id))
    .where(eq(items.collectionId, bank.collectionId))
    .orderBy(asc(items.rank));
  const choice = all.find(({ form }) => form === "choice");
  const short = all.find(({ form, key }) => form === "short" && key[0] !== choice?.key[0]);
  const cloze = all.find(({ form }) => form === "cloze");
  if (!choice || !short || !cloze) throw new Error("The bank has no such questions.");
  const set = await createFixedSet(db, bank, [choice.itemId, short.itemId, cloze.itemId]);
  const settings = { ...HOMEWORK, shuffle: false };
  const assignmentId = await assign(db, room, { studySetId: set, settings });
  const [detail] = await db
    .select()
    .from(itemVersions)
    .where(eq(itemVersions.id, choice.versionId));
  const wrong = detail?.distractors[0]?.text ?? "";
  const take = (learner: Viewer, answers: Record<string, Given>) =>
    sit(db, learner, { studySetId: set, assignmentId, answers, now });
  const rule = (ruling: Partial<NewRuling>, by = room.teacher) =>
    giveRuling(db, by, {
      ...{ assignmentId, itemVersionId: choice.versionId, effect: "also", answer: null },
      ...{ lowers: false, why: "The text says both.", now, ...ruling },
    });
  const regradeAll = async (batch?: number) => {
    let turns = 0;
    while (await regradeNext(db, now, batch)) turns += 1;
    return turns;
  };
  const [ben = room.teacher, cy = room.teacher, di = room.teacher] = room.students;
  const right: Given = { chosen: choice.key };
  const other: Given = { chosen: [wrong] };
  return {
    db,
    room,
    ben,
    cy,
    di,
    set,
    assignmentId,
    choice,
    short,
    cloze,
    right,
    other,
    take,
    rule,
    regradeAll,
  };
}

type World = Awaited<ReturnType<typeof setUp>>;

/** Ben chose the key, Cy a wrong option, Di nothing. */
async function takeAll({ ben, cy, di, choice, right, other, take }: World) {
  return {
    ben: await take(ben, { [choice.versionId]: right }),
    cy: await take(cy, { [choice.versionId]: other }),
    di: await take(di, {}),
  };
}

async function marksOf({ db }: World): Promise<Record<string, string>> {
  const rows = await db
    .select({ id: attempts.learnerId, mark: submissions.mark, of: submissions.maxMark })
    .from(submissions)
    .innerJoin(attempts, eq(attempts.id, submissions.attemptId));
  return Object.fromEntries(rows.map(({ id, mark, of }) => [id, `${mark}/${of}`]));
}

async function named(world: World): Promise<string[]> {
  const marks = await marksOf(world);
  return [world.ben, world.cy, world.di].map(({ id }) => marks[id] ?? "none");
}

describe("a ruling", () => {
  test("changes who it is said to change, by so much, and says who, when, why, before and after", async () => {
    const world = await setUp();
    const { db, room, assignmentId, choice, cy, other, rule, regradeAll } = world;
    const taken = await takeAll(world);
    expect(await named(world)).toEqual(["1/3", "0/3", "0/3"]);
    const draft = { assignmentId, itemVersionId: choice.versionId, effect: "also" as const };
    const preview = await previewRegrade(db, room.teacher, {
      ...{ ...draft, answer: other, lowers: false },
    });
    expect(preview).toEqual({
      sittings: 3,
      changes: [
        {
          ...{ attemptId: taken.cy, learnerName: "Cy", falls: false },
          ...{ before: { mark: 0, maxMark: 3 }, after: { mark: 1, maxMark: 3 } },
        },
      ],
      wouldFall: 0,
      byHand: 0,
    });
    expect(await named(world)).toEqual(["1/3", "0/3", "0/3"]);

    expect(await rule({ answer: other })).toMatchObject({ ok: true });
    const [pending] = await listRulings(db, room.teacher, draft);
    expect(pending).toMatchObject({ isPending: true, actorName: "Ms Osei" });
    await regradeAll();
    expect(await named(world)).toEqual(["1/3", "1/3", "0/3"]);
    const [done] = await listRulings(db, room.teacher, draft);
    expect(done).toMatchObject({ isPending: false, why: "The text says both." });
    expect(await db.select().from(audits).where(eq(audits.kind, "regrade"))).toMatchObject([
      {
        ...{ actorId: room.teacher.id, subjectId: cy.id, about: taken.cy, at: now },
        ...{ before: { mark: 0, maxMark: 3 }, after: { mark: 1, maxMark: 3 } },
        why: "The text says both.",
      },
    ]);
    const results = await findResults(db, cy, { attemptId: taken.cy, now });
    expect(results?.submission?.mark).toBe(1);
  });

  test("lowers no mark unless it is said so", async () => {
    const world = await setUp();
    const { db, room, assignmentId, choice, other, rule, regradeAll } = world;
    await takeAll(world);
    const draft = { assignmentId, itemVersionId: choice.versionId, effect: "only" as const };
    const preview = (lowers: boolean) =>
      previewRegrade(db, room.teacher, { ...draft, answer: other, lowers });
    expect(await preview(false)).toMatchObject({ wouldFall: 1, changes: [{ learnerName: "Cy" }] });
    expect((await preview(true))?.changes.map(({ falls }) => falls)).toEqual([true, false]);
    await rule({ effect: "only", answer: other });
    await regradeAll();
    expect(await named(world)).toEqual(["1/3", "1/3", "0/3"]);
    await rule({ effect: "only", answer: other, lowers: true });
    await regradeAll();
    expect(await named(world)).toEqual(["0/3", "1/3", "0/3"]);
    await rule({ effect: "void", lowers: true });
    await regradeAll();
    expect(await named(world)).toEqual(["0/2", "0/2", "0/2"]);
    await rule({ effect: "everybody" });
    await regradeAll();
    expect(await named(world)).toEqual(["1/3", "1/3", "1/3"]);
  });

  test("takes an accepted answer back with a preview, and lowers nobody silently", async () => {
    const world = await setUp();
    const { db, room, assignmentId, choice, cy, di, other, take, rule, regradeAll } = world;
    const taken = await takeAll(world);
    expect(await rule({ effect: "not", answer: other })).toEqual({ ok: false, reason: "unfit" });
    await rule({ answer: other });
    await regradeAll();
    const draft = { assignmentId, itemVersionId: choice.versionId, effect: "not" as const };
    const preview = (lowers: boolean) =>
      previewRegrade(db, room.teacher, { ...draft, answer: other, lowers });
    expect(await preview(false)).toMatchObject({ changes: [], wouldFall: 1 });
    expect((await preview(true))?.changes).toMatchObject([{ learnerName: "Cy", falls: true }]);
    await rule({ effect: "not", answer: other });
    await regradeAll();
    expect(await named(world)).toEqual(["1/3", "1/3", "0/3"]);
    await rule({ answer: other });
    const why = "It was accepted by mistake.";
    expect(await rule({ effect: "not", answer: other, lowers: true, why })).toMatchObject({
      ok: true,
    });
    await regradeAll();
    await take(di, { [choice.versionId]: other });
    expect(await named(world)).toEqual(["1/3", "0/3", "0/3"]);
    const told = await listMarkChanges(db, cy, { attemptId: taken.cy, now });
    expect(told.find((change) => change.why === why)).toMatchObject({
      ...{ before: { mark: 1, maxMark: 3 }, after: { mark: 0, maxMark: 3 } },
    });
  });

  test("leaves what was set by hand, and holds for those who hand in later", async () => {
    const world = await setUp();
    const { db, room, ben, cy, di, choice, right, other, take, rule, regradeAll } = world;
    const attemptId = await take(ben, { [choice.versionId]: right });
    const position = await positionOf(db, attemptId, choice.versionId);
    const byHand = { attemptId, position, mark: 0.25, comment: "By luck.", now };
    for (const person of [ben, cy]) expect(await setHandMark(db, person, byHand)).toBe(false);
    expect(await setHandMark(db, room.teacher, byHand)).toBe(true);
    await rule({ effect: "everybody" });
    await regradeAll();
    await take(cy, { [choice.versionId]: other });
    await take(di, {});
    expect(await named(world)).toEqual(["0.25/3", "1/3", "1/3"]);
    await setHandMark(db, room.teacher, { ...byHand, mark: null, comment: "" });
    expect(await named(world)).toEqual(["1/3", "1/3", "1/3"]);
    const kinds = await db.select({ kind: audits.kind }).from(audits);
    expect(kinds.filter(({ kind }) => kind === "hand-mark")).toHaveLength(2);
  });

  test("is for the teachers of its class, on what was asked there, with an answer that fits", async () => {
    const world = await setUp();
    const { db, room, ben, choice, short, other, rule, assignmentId } = world;
    await takeAll(world);
    const stranger = (await createClass(db)).teacher;
    const refused = { ok: false, reason: "not-found" };
    for (const person of [ben, stranger]) {
      expect(await rule({ answer: other }, person)).toEqual(refused);
      const place = { assignmentId, itemVersionId: choice.versionId };
      const draft = { ...place, effect: "void" as const, answer: null, lowers: false };
      expect(await previewRegrade(db, person, draft)).toBeNull();
      expect(await listRulings(db, person, place)).toEqual([]);
    }
    expect(await rule({ assignmentId: null, effect: "void" })).toEqual(refused);
    const { versionIds } = await createBank(db);
    expect(await rule({ itemVersionId: versionIds[0] ?? "", effect: "void" })).toEqual(refused);
    const unfit = { ok: false, reason: "unfit" };
    expect(await rule({ answer: { chosen: ["Nobody"] } })).toEqual(unfit);
    expect(await rule({ answer: null })).toEqual(unfit);
    expect(await rule({ effect: "void", answer: other })).toEqual(unfit);
    expect(await rule({ itemVersionId: short.versionId, answer: other })).toEqual(unfit);
    const coTeacher = await addCoTeacher(db, room.classroomId);
    expect(await rule({ answer: other }, coTeacher)).toMatchObject({ ok: true });
  });

  test("reaches each sitting once, however often the work is broken off and begun again", async () => {
    const world = await setUp();
    const { db, rule, regradeAll } = world;
    await takeAll(world);
    await rule({ effect: "everybody" });
    expect(await regradeNext(db, now, 1)).toBe(true);
    await Promise.all([regradeAll(1), regradeAll(2)]);
    expect(await named(world)).toEqual(["1/3", "1/3", "1/3"]);
    expect(await regradeNext(db, now)).toBe(false);
    expect(await db.select().from(audits).where(eq(audits.kind, "regrade"))).toHaveLength(2);
  });
});

test("marks in the database are those made from scratch, whatever happened in whatever order", async () => {
  const world = await setUp();
  const { db, room, ben, cy, di, choice, short, cloze, right, other, take, rule, regradeAll } =
    world;
  const draw = seeded("marks in the database");
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const answers: Record<string, Given[]> = {
    [choice.versionId]: [right, other],
    [short.versionId]: [{ typed: short.key }, { typed: ["in July"] }],
    [cloze.versionId]: [{ typed: cloze.key }, { typed: ["Somebody Else"] }],
  };
  const versions = Object.keys(answers);
  const given = () => Object.fromEntries(versions.map((id) => [id, pick(answers[id] ?? [])]));
  const sittings = [await take(ben, given()), await take(cy, given())];
  for (let step = 0; step < 60; step += 1) {
    const versionId = pick(versions);
    const what = pick(["rule", "rule", "batch", "hand"]);
    if (what === "rule") {
      const effect = pick(RULING_EFFECTS);
      const answer = namesAnswer(effect) ? pick(answers[versionId] ?? []) : null;
      await rule({ itemVersionId: versionId, effect, answer, lowers: draw() < 0.5 });
    } else if (what === "batch") await regradeNext(db, now, 1);
    else {
      const attemptId = pick(sittings);
      const position = await positionOf(db, attemptId, versionId);
      const mark = draw() < 0.5 ? null : 0.5;
      await setHandMark(db, room.teacher, { attemptId, position, mark, comment: "", now });
    }
    if (step === 30) sittings.push(await take(di, given()));
  }
  await regradeAll();
  for (const { id, assignmentId, settings } of await db.select().from(attempts)) {
    const grounds = await loadGrounds(db, { id, assignmentId });
    const scratch = markAttempt(await loadPinnedItems(db, id), grounds, settings.partial);
    const [kept] = await db.select().from(submissions).where(eq(submissions.attemptId, id));
    const { mark, maxMark } = scratch;
    expect(kept).toMatchObject({ mark, maxMark, itemMarks: toStored(scratch) });
  }
});

test("marks that an earlier version stored are made again, and whose mark changes reads of it", async () => {
  const world = await setUp();
  const { db, ben } = world;
  const taken = await takeAll(world);
  await inTransaction(db, (tx) => tx.update(submissions).set({ itemMarks: null }));
  const ofBen = eq(submissions.attemptId, taken.ben);
  await inTransaction(db, (tx) => tx.update(submissions).set({ mark: 3 }).where(ofBen));
  expect(await remarkEarlier(db, now)).toBe(true);
  expect(await remarkEarlier(db, now)).toBe(false);
  expect(await named(world)).toEqual(["1/3", "0/3", "0/3"]);
  expect(await db.select().from(audits)).toMatchObject([
    {
      ...{ kind: "regrade", actorId: null, subjectId: ben.id, about: taken.ben },
      ...{ before: { mark: 3, maxMark: 3 }, after: { mark: 1, maxMark: 3 } },
    },
  ]);
});
