import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileCollection } from "@/lib/content/compile";
import { isPublished } from "@/lib/domain/fact";
import { readDocument } from "@/lib/text/read-document";
import { agrees, goldOf } from "@/tests/support/gold";

const CONTENT = path.resolve(import.meta.dirname, "../../../content");

/** Share of what a reader takes from a document that is asked when it is read alone, measured, rounded down. */
const FLOORS = {
  "moon-landings/apollo-11": 0.35,
  "qasem-soleimani/the-reactions": 0.55,
  "qasem-soleimani/riwayat-singkat": 0.2,
};

describe.each(Object.entries(FLOORS))("what a reader takes from %s", (name, floor) => {
  const file = `${path.basename(name)}.md`;
  const original = readFileSync(path.join(CONTENT, `${name}.md`), "utf8");
  const { facts, items } = compileCollection({
    id: "one",
    title: "One",
    about: "One document",
    documents: [{ file, original }],
  });
  const document = readDocument(file, original);
  const asked = new Set(items.flatMap(({ parked, facts: ids }) => (parked ? [] : ids)));
  const gold = goldOf(path.basename(name)).filter(({ minor }) => !minor);
  const told = facts.filter((fact) => isPublished(fact) && asked.has(fact.id));
  const covered = gold.filter((row) => told.some((fact) => agrees(fact, row, document)));

  it(`has a question: ${covered.length} of ${gold.length}`, () => {
    expect(covered.length / gold.length).toBeGreaterThanOrEqual(floor);
  });
});
