import { eq, isNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { documentVersions, facts, items } from "@/drizzle/tables";
import { findLatestJob } from "@/lib/data/jobs";
import { findWorkshop } from "@/lib/data/workshop";
import { LARGEST_DOCUMENT } from "@/lib/domain/workshop";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { addText, openWorkshop, STORY } from "../support/workshop";

const NOW = new Date("2026-03-01T12:00:00Z");

async function importText(file: string, original: string) {
  const db = await freshDatabase();
  const owner = await createPerson(db, "Tess");
  const collectionId = await openWorkshop(db, owner, NOW);
  await addText(db, owner, { collectionId, file, original, now: NOW });
  expect(await findLatestJob(db, owner, collectionId)).toMatchObject({ state: "done" });
  const [version] = await db.select().from(documentVersions);
  expect(version?.original).toBe(original);
  return { db, collectionId, found: await findWorkshop(db, owner, collectionId) };
}

const FACT = "<p>The Harbour Bridge was opened on 12 May 2014.</p>";
const ENTITIES = `<!DOCTYPE lolz [<!ENTITY a "lol">${[..."bcdefghij"]
  .map((name, index) => {
    const before = "abcdefghi"[index] ?? "a";
    return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
  })
  .join("")}]>`;

describe("an import survives, and keeps unchanged", { timeout: 120_000 }, () => {
  test.each([
    ["100,000 nested tags", `<html><body>${"<div>".repeat(100_000)}${FACT}`],
    ["an entity bomb", `${ENTITIES}<html><body>&j;${FACT}</body></html>`],
    [
      "scripts, handlers and what would be fetched",
      `<html><body onload="x()"><script>x()</script><iframe src="http://x.example"></iframe>
       <img src=x onerror="x()"><svg onload="x()"><style>*{background:url(http://x.example)}</style>${FACT}</body></html>`,
    ],
    ["unclosed everything", `<html><body><table><tr><td><a href="${"x".repeat(10_000)}${FACT}`],
  ])("%s", async (_, original) => {
    const { db, found } = await importText("page.html", original);
    expect(found).toMatchObject({ documents: 1 });
    const told = await db.select({ subject: facts.subject, object: facts.object }).from(facts);
    expect(JSON.stringify(told)).not.toMatch(/[<>]|x\(\)|lollol/);
  });

  test("one sentence a thousand times, and asks it once", async () => {
    const line = "The Harbour Bridge was opened on 12 May 2014. ";
    const { db, collectionId } = await importText("lines.txt", line.repeat(1_000));
    const live = await db.select().from(facts).where(isNull(facts.retiredAt));
    expect(live).toHaveLength(1);
    const asked = await db.select().from(items).where(eq(items.collectionId, collectionId));
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

test("a document of half a megabyte is taken in", { timeout: 120_000 }, async () => {
  const part = `${STORY.replace(/^---[\s\S]*?---\n/, "")}\n\n`;
  const original = part.repeat(Math.ceil(500_000 / Buffer.byteLength(part)));
  expect(Buffer.byteLength(original)).toBeLessThan(LARGEST_DOCUMENT);
  const { found } = await importText("long.md", original);
  expect(found?.asked).toBeGreaterThan(20);
});
