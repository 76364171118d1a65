import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { memories, reviews } from "@/drizzle/tables";
import { listLog, MEMORY_COLUMNS } from "@/lib/data/cards";
import {
  findFitting,
  finishFitting,
  queueDueFittings,
  requestFitting,
  takeFitting,
} from "@/lib/data/fittings";
import type { Db } from "@/lib/data/open";
import { recordReview } from "@/lib/data/reviews";
import { loadWeights } from "@/lib/data/schedulings";
import type { Fitted } from "@/lib/domain/fitting";
import { LEAST_REVIEWS } from "@/lib/domain/fitting";
import { replayReviews } from "@/lib/domain/memory-replay";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import { DAY } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { createPerson } from "../support/people";
import { aReview, createLearnerWithCards, later, NOON } from "../support/review-log";

const inDays = (days: number) => new Date(NOON.getTime() + days * DAY);

const found = (lossAfter: number): Fitted => ({
  weights: DEFAULT_WEIGHTS.values.map((weight, index) => (index < 4 ? weight / 2 : weight)),
  fittedTo: 800,
  triedOn: 200,
  lossBefore: 0.4,
  lossAfter,
});

async function setUp() {
  const made = await createLearnerWithCards();
  const { db, ada, card } = made;
  await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "easy" }));
  await recordReview(db, ada, aReview(card, { reviewedAt: inDays(9) }));
  return made;
}

async function fitOnce(db: Db, viewer: Viewer, outcome: Fitted) {
  await requestFitting(db, viewer, inDays(10));
  const job = await takeFitting(db, inDays(10));
  if (!job) throw new Error("No fitting waits.");
  return finishFitting(db, job, { outcome, now: inDays(10) });
}

async function memoryOf(db: Db, cardId: string) {
  const [row] = await db.select(MEMORY_COLUMNS).from(memories).where(eq(memories.cardId, cardId));
  return row ?? null;
}

describe("weights fitted to a learner", () => {
  test("are taken where they foretell better: the memory is folded anew, and no date moves", async () => {
    const { db, ada, card } = await setUp();
    const before = await memoryOf(db, card.cardId);
    expect(await fitOnce(db, ada, found(0.39))).toBe(true);
    const after = await memoryOf(db, card.cardId);
    expect(after?.stability).not.toBe(before?.stability);
    expect([after?.dueAt, after?.scheduledDays]).toEqual([before?.dueAt, before?.scheduledDays]);
    expect(await findFitting(db, ada)).toMatchObject({ state: "done", taken: true });

    const weights = await loadWeights(db, ada.id);
    await recordReview(db, ada, aReview(card, { reviewedAt: inDays(40) }));
    const log = (await listLog(db, eq(reviews.cardId, card.cardId))).get(card.cardId) ?? [];
    expect(log.map(({ weightsId }) => weightsId)).toContain(weights.current.id);
    expect(await memoryOf(db, card.cardId)).toEqual(replayReviews(card.cardId, log, weights));
  });

  test("an interval that a device promised by the weights of before is kept", async () => {
    const { db, ada, card } = await setUp();
    await fitOnce(db, ada, found(0.39));
    const promised = {
      ...aReview(card, { reviewedAt: inDays(40) }),
      weightsId: DEFAULT_WEIGHTS.id,
    };
    await recordReview(db, ada, promised);
    const log = (await listLog(db, eq(reviews.cardId, card.cardId))).get(card.cardId) ?? [];
    const memory = await memoryOf(db, card.cardId);
    expect(memory).toEqual(replayReviews(card.cardId, log, await loadWeights(db, ada.id)));
    expect(memory?.dueAt).toEqual(replayReviews(card.cardId, log)?.dueAt);
  });

  test("are not taken where they do not", async () => {
    const { db, ada, card } = await setUp();
    const before = await memoryOf(db, card.cardId);
    await fitOnce(db, ada, found(0.4));
    expect(await memoryOf(db, card.cardId)).toEqual(before);
    expect((await loadWeights(db, ada.id)).current).toBe(DEFAULT_WEIGHTS);
    expect(await findFitting(db, ada)).toMatchObject({ state: "done", taken: false });
  });

  test("are nobody else's", async () => {
    const { db, ada } = await setUp();
    const eve = await createPerson(db, "Eve");
    await fitOnce(db, ada, found(0.39));
    expect((await loadWeights(db, eve.id)).current).toBe(DEFAULT_WEIGHTS);
    expect(await findFitting(db, eve)).toBeNull();
  });
});

describe("the queue of fittings", () => {
  test("holds one for each learner, and each is taken once", async () => {
    const { db, ada } = await setUp();
    await requestFitting(db, ada, NOON);
    await requestFitting(db, ada, later(1));
    const job = await takeFitting(db, later(2));
    expect(job?.learnerId).toBe(ada.id);
    expect(await takeFitting(db, later(2))).toBeNull();
  });

  test("gives a lost one to another, whose word alone counts, and gives up in the end", async () => {
    const { db, ada } = await setUp();
    await requestFitting(db, ada, NOON);
    const lost = await takeFitting(db, later(1));
    const again = await takeFitting(db, later(10));
    expect(again?.id).toBe(lost?.id);
    if (!lost || !again) throw new Error("unreachable");
    expect(await finishFitting(db, lost, { outcome: found(0.3), now: later(11) })).toBe(false);
    expect((await takeFitting(db, later(20)))?.id).toBe(lost.id);
    expect(await takeFitting(db, later(30))).toBeNull();
    expect(await findFitting(db, ada)).toMatchObject({ state: "failed", taken: false });
  });

  test("takes in whoever reviewed enough since the last time", async () => {
    const { db, ada, card } = await setUp();
    await queueDueFittings(db, NOON);
    expect(await findFitting(db, ada)).toBeNull();
    for (let count = 0; count < LEAST_REVIEWS; count += 1) {
      await recordReview(db, ada, aReview(card, { reviewedAt: inDays(20 + count) }));
    }
    await queueDueFittings(db, inDays(900));
    expect(await findFitting(db, ada)).toMatchObject({ state: "queued" });
  });
});
