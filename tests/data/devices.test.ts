import { randomUUID } from "node:crypto";
import { count, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cardNotes, memories, onPostgres, reviews, reviewVoids } from "@/drizzle/tables";
import { recordCardAction, suspendedCards, writeCardNote } from "@/lib/data/card-actions";
import { MEMORY_COLUMNS } from "@/lib/data/cards";
import type { Db } from "@/lib/data/open";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { replayReviews } from "@/lib/domain/memory-replay";
import { RATINGS } from "@/lib/domain/review";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, later, listCards, NOON } from "../support/review-log";

/** The whole number with `FULL=1`; PostgreSQL in the process takes ten times as long. */
const RUNS = process.env.FULL ? 10_000 : onPostgres ? 20 : 200;
const CARDS = 2;

/** What a device does without a connection; minutes are few, so that devices meet in one. */
const step = fc.record({
  minute: fc.integer({ min: 0, max: 9 }),
  card: fc.nat(CARDS - 1),
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...RATINGS) },
    fc.constantFrom("undo", "suspend", "resume", "note"),
  ),
});
const device = fc.array(step, { minLength: 1, maxLength: 8 });
/** Which device is heard next, how much of it, and whether its reply is lost, so that it sends that again. */
const hearing = fc.record({
  device: fc.nat(2),
  length: fc.integer({ min: 1, max: 4 }),
  lost: fc.boolean(),
});

type Event = { name: string; send: () => Promise<unknown> };
type Union = {
  reviews: ReturnType<typeof aReview>[];
  voided: Set<string>;
  actions: { cardId: string; action: "suspend" | "resume"; actedAt: Date }[];
  notes: { cardId: string; text: string; writtenAt: Date }[];
};

test(`of two or three devices nothing is lost, doubled, or hangs on who was heard first (${RUNS} runs)`, async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const plan = fc.record({
    devices: fc.array(device, { minLength: 2, maxLength: 3 }),
    hearings: fc.array(hearing, { maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ devices, hearings }) => {
      const ada = await createPerson(db);
      await addToToday(db, ada, { studySetId, now: NOON });
      const cards = (await listCards(db, ada)).slice(0, CARDS);
      const union: Union = { reviews: [], voided: new Set(), actions: [], notes: [] };
      const outboxes = devices.map((steps) => eventsOf(db, ada, { steps, cards, union }));
      await deliver(outboxes, hearings);
      for (const { cardId } of cards) await expectUnion(db, ada, { cardId, union });
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

type Story = {
  steps: { minute: number; card: number; what: string }[];
  cards: Awaited<ReturnType<typeof listCards>>;
  union: Union;
};

/** What one device sends, in the order of its own clock; `union` is told of all of it. */
function eventsOf(db: Db, ada: Viewer, { steps, cards, union }: Story): Event[] {
  const own: string[] = [];
  return steps
    .toSorted((a, b) => a.minute - b.minute)
    .flatMap(({ minute, card: index, what }): Event[] => {
      const card = cards[index];
      const now = later(minute);
      if (!card) return [];
      const { cardId } = card;
      const id = randomUUID();
      if (what === "undo") {
        const reviewId = own.pop();
        if (reviewId === undefined) return [];
        union.voided.add(reviewId);
        return [{ name: `undo ${reviewId}`, send: () => voidReview(db, ada, { reviewId, now }) }];
      }
      if (what === "note") {
        const note = { cardId, text: `note ${id}`, writtenAt: now };
        union.notes.push(note);
        return [{ name: id, send: () => writeCardNote(db, ada, note) }];
      }
      if (what === "suspend" || what === "resume") {
        const action = { cardId, action: what, actedAt: now } as const;
        union.actions.push(action);
        return [{ name: id, send: () => recordCardAction(db, ada, { id, ...action }) }];
      }
      const rating = RATINGS.find((each) => each === what) ?? "good";
      const review = aReview(card, { id, reviewedAt: now, rating });
      own.push(id);
      union.reviews.push(review);
      return [{ name: id, send: () => recordReview(db, ada, review) }];
    });
}

/** As the outbox sends: in order, what was not confirmed again. What no hearing names comes at the end. */
async function deliver(
  outboxes: Event[][],
  hearings: readonly { device: number; length: number; lost: boolean }[],
): Promise<void> {
  for (const { device: index, length, lost } of hearings) {
    const outbox = outboxes[index % outboxes.length];
    const sent = outbox?.slice(0, length) ?? [];
    for (const event of sent) expect(await event.send(), event.name).toBeTruthy();
    if (!lost) outbox?.splice(0, length);
  }
  for (const event of outboxes.flat()) expect(await event.send(), event.name).toBeTruthy();
}

/** The card stands as the union of what all devices did implies, reckoned apart from the order of arrival. */
async function expectUnion(
  db: Db,
  ada: Viewer,
  { cardId, union }: { cardId: string; union: Union },
): Promise<void> {
  const log = union.reviews.filter((review) => review.cardId === cardId);
  const counted = log.filter(({ id }) => !union.voided.has(id));
  const [memory] = await db
    .select(MEMORY_COLUMNS)
    .from(memories)
    .where(eq(memories.cardId, cardId));
  const timeZone = ada.timeZone;
  const expected = replayReviews(
    cardId,
    counted.map((review) => ({ ...review, timeZone })),
  );
  expect(memory ?? null).toEqual(expected);

  const [logged] = await db
    .select({ all: count(), voided: count(reviewVoids.reviewId) })
    .from(reviews)
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(eq(reviews.cardId, cardId));
  expect(logged).toEqual({ all: log.length, voided: log.length - counted.length });

  const [note] = await db.select().from(cardNotes).where(eq(cardNotes.cardId, cardId));
  const written = union.notes
    .filter((each) => each.cardId === cardId)
    .toSorted(
      (a, b) => a.writtenAt.getTime() - b.writtenAt.getTime() || (a.text < b.text ? -1 : 1),
    );
  expect(note?.text).toBe(written.at(-1)?.text);

  // of two at one moment the one that sets the card aside stands
  const acted = union.actions
    .filter((each) => each.cardId === cardId)
    .toSorted(
      (a, b) =>
        a.actedAt.getTime() - b.actedAt.getTime() ||
        Number(a.action === "suspend") - Number(b.action === "suspend"),
    );
  const suspended = (await suspendedCards(db, ada)).some((row) => row.cardId === cardId);
  expect(suspended).toBe(acted.at(-1)?.action === "suspend");
}
