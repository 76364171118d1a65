import { count, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { cards, evidence, facts, items, itemVersions } from "@/drizzle/tables";
import type { CollectionSource } from "@/lib/content/collection";
import type { CompiledBank } from "@/lib/content/compile";
import { compileCollection } from "@/lib/content/compile";
import { readCollections } from "@/lib/content/read-collections";
import { listShippedCollections, retireCollection, storeBank } from "@/lib/data/banks";
import type { Db } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const NOW = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-02T12:00:00Z");
const NOTHING = { added: 0, revised: 0, revived: 0, retired: 0 };

let source: CollectionSource;
let bank: CompiledBank;
beforeAll(() => {
  const [first] = readCollections("content");
  if (!first) throw new Error("content is empty");
  source = first;
  bank = compileCollection(source);
});

const store = (db: Db, compiled: CompiledBank, now = NOW) =>
  storeBank(db, { source, ownerId: null, position: 0, compiledFrom: "test", bank: compiled }, now);

/** The bank as if another version of the rules had worded every question differently. */
const reworded = (): CompiledBank => ({
  ...bank,
  items: bank.items.map((item) => ({ ...item, id: `${item.id}-2`, stem: `Say: ${item.stem}` })),
});

/** Every learner's card stands on a fact row: here one for each fact. */
async function dealCards(db: Db): Promise<void> {
  const learner = await createPerson(db, "Ada");
  const known = await db.select({ id: facts.id }).from(facts);
  await inTransaction(db, (tx) =>
    tx.insert(cards).values(
      known.map(({ id }) => ({
        id: `card-${id}`,
        learnerId: learner.id,
        factId: id,
        createdAt: NOW,
      })),
    ),
  );
}

const ids = async (db: Db) =>
  (await db.select({ id: items.id }).from(items).orderBy(items.id)).map((row) => row.id);
const liveCards = async (db: Db) => {
  const [row] = await db
    .select({ n: count() })
    .from(cards)
    .innerJoin(facts, eq(facts.id, cards.factId))
    .where(isNull(facts.retiredAt));
  return row?.n;
};

describe("storing a compiled bank", () => {
  test("keeps every fact with its passages, and every question with its words", async () => {
    const db = await freshDatabase();
    const report = await store(db, bank);
    expect(report.facts).toEqual({ ...NOTHING, added: bank.facts.length });
    expect(report.items).toEqual({ ...NOTHING, added: bank.items.length });
    expect(await db.$count(evidence)).toBe(bank.facts.flatMap((fact) => fact.evidence).length);
    expect(await db.$count(itemVersions)).toBe(bank.items.length);
  });

  test("twice changes nothing", async () => {
    const db = await freshDatabase();
    await store(db, bank);
    const again = await store(db, bank, LATER);
    expect(again).toEqual({ documents: NOTHING, facts: NOTHING, items: NOTHING });
  });

  test("two wordings of one rule lose no card and change no item's id", async () => {
    const db = await freshDatabase();
    await store(db, bank);
    await dealCards(db);
    const before = await ids(db);
    const report = await store(db, reworded(), LATER);
    expect(report.items).toEqual({ ...NOTHING, revised: bank.items.length });
    expect(await ids(db)).toEqual(before);
    expect(await liveCards(db)).toBe(bank.facts.length);
    expect(await db.$count(itemVersions)).toBe(2 * bank.items.length);
  });

  test("a sentence that moved keeps its facts and their cards", async () => {
    const db = await freshDatabase();
    await store(db, bank);
    await dealCards(db);
    const moved = {
      ...source,
      documents: source.documents.map((document) => ({
        ...document,
        original: document.original.replace(/\n# /, "\nA line that says nothing.\n\n# "),
      })),
    };
    const report = await store(db, compileCollection(moved), LATER);
    expect(report.documents).toEqual({ ...NOTHING, revised: source.documents.length });
    expect(report.facts).toMatchObject({ added: 0, retired: 0 });
    expect(await liveCards(db)).toBe(bank.facts.length);
  });

  test("what is gone is retired, and comes back as itself", async () => {
    const db = await freshDatabase();
    await store(db, bank);
    const [last] = bank.items.slice(-1);
    const without = { ...bank, items: bank.items.filter((item) => item !== last) };
    expect((await store(db, without, LATER)).items).toEqual({ ...NOTHING, retired: 1 });
    expect(await db.$count(items)).toBe(bank.items.length);
    expect((await store(db, bank, LATER)).items).toEqual({ ...NOTHING, revived: 1 });
  });

  test("a collection whose folder went is retired", async () => {
    const db = await freshDatabase();
    await store(db, bank);
    await retireCollection(db, source.id, LATER);
    expect(await listShippedCollections(db)).toEqual(new Map());
  });
});
