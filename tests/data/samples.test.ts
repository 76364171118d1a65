import { describe, expect, test } from "vitest";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { recordResponse } from "@/lib/data/responses";
import { findSample } from "@/lib/data/samples";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");

describe("the question of the first page", () => {
  test("is of a shipped collection, and holds no key", async () => {
    const db = await freshDatabase();
    const owner = await createPerson(db);
    await createBank(db, { ownerId: owner.id });
    expect(await findSample(db)).toBeNull();
    const { studySetId } = await createBank(db);
    const sample = await findSample(db);
    expect(sample).toMatchObject({ studySetId, item: { form: "choice" } });
    expect(JSON.stringify(sample)).not.toMatch(/"(key|explanation|distractors|evidence|accept)"/);
  });

  test("begins a quiz that shows it as it stood, with its verdict", async () => {
    const db = await freshDatabase();
    await createBank(db);
    const sample = await findSample(db);
    if (!sample) throw new Error("no sample");
    const guest = await createGuest(db);
    const { studySetId, itemId, item } = sample;
    const started = await startAttempt(db, guest, { studySetId, firstItemId: itemId, now });
    const attemptId = started.ok ? started.attemptId : "";
    const given = { chosen: item.options.slice(0, 1) };
    const response = { attemptId, position: 0, sequence: 1, given, now };
    await recordResponse(db, guest, { id: "one", ...response });
    const view = await findAttempt(db, guest, { attemptId, now });
    expect(view?.items[0]).toEqual(item);
    expect(view?.settled[0]).toMatchObject({ position: 0, given });
  });
});
