import { describe, expect, test, vi } from "vitest";
import { compileCollection } from "@/lib/content/compile";
import { storeBank } from "@/lib/data/banks";
import { giveVerdict } from "@/lib/data/item-verdicts";
import { createBank } from "../support/bank";
import { openedWorkshop } from "../support/opened-workshop";
import { addText, itemsAskedIn, STORY } from "../support/workshop";

// compiling a text for the first time takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-01T12:05:00Z");

/** As a fact that was read with doubt makes a question. */
const DOUBTED = { parked: true } as const;

describe("a verdict on a question", () => {
  test("keeps it back or lets it be asked, across the next compile as well", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const documents = [{ file: "apollo-11.md", original: STORY }];
    const source = { id: collectionId, title: "The Moon", about: "", documents };
    const bank = compileCollection(source);
    // as if the fact of the first question had been read with doubt
    const items = bank.items.map((item, index) => ({ ...item, ...(index ? {} : DOUBTED) }));
    const compilation = { source, ownerId: owner.id, position: 0, compiledFrom: "test" };
    const compile = () => storeBank(db, { ...compilation, bank: { ...bank, items } }, NOW);
    await compile();
    const all = await itemsAskedIn(db, collectionId);
    const sure = all.find((row) => !row.doubted)?.id ?? "";
    const doubted = all.find((row) => row.doubted)?.id ?? "";
    const give = (itemId: string, verdict: "accepted" | "rejected" | null) =>
      giveVerdict(db, owner, { itemId, verdict, now: LATER });
    const parked = async (id: string) =>
      (await itemsAskedIn(db, collectionId)).find((row) => row.id === id)?.parked;

    expect([await parked(sure), await parked(doubted)]).toEqual([false, true]);
    await give(sure, "rejected");
    await give(doubted, "accepted");
    expect([await parked(sure), await parked(doubted)]).toEqual([true, false]);
    expect((await compile()).items).toMatchObject({ added: 0, revised: 0, retired: 0 });
    expect([await parked(sure), await parked(doubted)]).toEqual([true, false]);
    await give(sure, null);
    expect(await parked(sure)).toBe(false);
  });

  test("is not a stranger's, a student's, or anybody's of a shipped question", async () => {
    const { db, owner, stranger, collectionId } = await openedWorkshop(NOW);
    await addText(db, owner, { collectionId, now: NOW });
    const [item] = await itemsAskedIn(db, collectionId);
    const shipped = await createBank(db);
    for (const itemId of [item?.id ?? "", shipped.itemIds[0] ?? "", "nothing"]) {
      const verdict = { itemId, verdict: "rejected" as const, now: NOW };
      expect(await giveVerdict(db, stranger, verdict)).toBe(false);
    }
    const own = { itemId: shipped.itemIds[0] ?? "", verdict: "rejected" as const, now: NOW };
    expect(await giveVerdict(db, owner, own)).toBe(false);
  });
});
