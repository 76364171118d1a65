import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { cards, evidence, facts, items, itemVersions, memories, reviews } from "@/drizzle/tables";
import { insertInBatches } from "@/lib/data/batches";
import { migrateDatabase } from "@/lib/data/migrate";
import type { Db } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { addToToday } from "@/lib/data/today";
import { loadToday } from "@/lib/data/today-view";
import { inTransaction } from "@/lib/data/transactor";
import { replayReviews } from "@/lib/domain/memory-replay";
import type { Rating } from "@/lib/domain/review";
import { DAY, studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "./bank";
import { createPerson } from "./people";

/**
 * What the home page of a diligent learner costs on the server: 10,000 cards, twenty reviews of each,
 * over two years. Prints one row of the benchmark as JSON.
 */
const CARDS = 10_000;
const PER_CARD = 20;
const ROUNDS = 9;
const LIMIT_MS = 150;
const NOW = new Date("2026-11-20T12:00:00Z");
const BEGAN = new Date(NOW.getTime() - 730 * DAY);

const folder = mkdtempSync(join(tmpdir(), "footnote-home-"));
await migrateDatabase({ DATA_DIR: folder });
const db = openDatabase({ DATA_DIR: folder });
const learner = await createPerson(db, "Ada");
await fillBank(db, learner);
await fillLog(db, learner);

const took: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const begun = process.cpuUsage();
  await loadToday(db, learner, NOW);
  const { user, system } = process.cpuUsage(begun);
  if (round > 0) took.push((user + system) / 1000);
}
await db.close();
rmSync(folder, { recursive: true });
const middle = took.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
process.stdout.write(
  JSON.stringify({
    name: `home page of a learner with ${CARDS} cards and ${CARDS * PER_CARD} reviews, on the server`,
    measured: `${middle.toFixed(0)} ms of its processor`,
    yardstick: `${LIMIT_MS} ms`,
    ratio: (middle / LIMIT_MS).toFixed(2),
  }),
);

/** A small bank, and as many more facts like its first, each on words of its own. */
async function fillBank(on: Db, viewer: Viewer): Promise<void> {
  const { collectionId, studySetId } = await createBank(on, { now: BEGAN });
  const [fact] = await on.select().from(facts).where(eq(facts.collectionId, collectionId));
  const [item] = await on
    .select()
    .from(items)
    .where(eq(items.factId, fact?.id ?? ""));
  const [version] = await on
    .select()
    .from(itemVersions)
    .where(eq(itemVersions.itemId, item?.id ?? ""));
  const [passage] = await on
    .select()
    .from(evidence)
    .where(eq(evidence.factId, fact?.id ?? ""));
  if (!fact || !item || !version || !passage) throw new Error("The bank is empty.");
  const more = Array.from({ length: CARDS - 10 }, (_, index) => {
    const [factId, itemId, versionId] = [randomUUID(), randomUUID(), randomUUID()];
    const start = 10_000 + 100 * index;
    const said = { ...passage.passage, start, end: start + 80 };
    return {
      fact: { ...fact, id: factId, printedId: factId },
      passage: { ...passage, factId, passage: said },
      item: { ...item, id: itemId, printedId: itemId, factId, versionId, card: true },
      version: { ...version, id: versionId, itemId, evidence: [said] },
    };
  });
  await inTransaction(on, async (tx) => {
    await insertInBatches(
      tx,
      facts,
      more.map((each) => each.fact),
    );
    await insertInBatches(
      tx,
      evidence,
      more.map((each) => each.passage),
    );
    await insertInBatches(
      tx,
      items,
      more.map((each) => each.item),
    );
    await insertInBatches(
      tx,
      itemVersions,
      more.map((each) => each.version),
    );
  });
  await addToToday(on, viewer, { studySetId, now: BEGAN });
}

/** Every card reviewed twenty times, ever further apart; one in nine was forgotten. */
async function fillLog(on: Db, viewer: Viewer): Promise<void> {
  const held = await on
    .select({ id: cards.id, itemVersionId: items.versionId })
    .from(cards)
    .innerJoin(items, eq(items.factId, cards.factId))
    .where(eq(cards.learnerId, viewer.id))
    .groupBy(cards.id);
  await inTransaction(on, async (tx) => {
    for (const [place, { id: cardId, itemVersionId }] of held.entries()) {
      const log = logOf(place);
      const memory = replayReviews(cardId, log);
      const rows = log.map((recall) => {
        const studyDay = studyDayOf(recall.reviewedAt, "UTC");
        const given = { cardId, learnerId: viewer.id, itemVersionId, studyDay, durationMs: 6000 };
        return { ...recall, ...given, source: "card" as const };
      });
      await insertInBatches(tx, reviews, rows);
      if (memory) await tx.insert(memories).values({ cardId, ...memory });
    }
  });
}

/** Gaps grow from a day to forty; the last review was up to two months ago. */
function logOf(place: number) {
  const last = 1 + (place % 60);
  return Array.from({ length: PER_CARD }, (_, index) => {
    const isLast = index === PER_CARD - 1;
    const rating: Rating = !isLast && (place + index) % 9 === 0 ? "again" : "good";
    const days = last + 1.07 * ((PER_CARD - 1) ** 2 - index ** 2);
    return {
      id: randomUUID(),
      rating,
      reviewedAt: new Date(NOW.getTime() - days * DAY),
      timeZone: "UTC",
    };
  });
}
