import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

import { FACT_KINDS, type Fact, type FactKind, isPublished } from "@/lib/domain/fact";
import { extractFacts } from "@/lib/facts/extract";
import type { Document } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";
import { agrees, type GoldFact, goldOf } from "../../support/gold";

const CONTENT = path.resolve(import.meta.dirname, "../../../content");

/** Recall that was measured, a little rounded down: of published facts, and with the parked ones. */
const FLOORS = {
  "moon-landings/apollo-11": { date: [0.6, 0.6], role: [0.6, 0.7], reaction: [0.7, 0.7] },
  "qasem-soleimani/the-reactions": {
    date: [0.45, 0.45],
    role: [0.85, 0.85],
    reaction: [0.69, 0.7],
  },
  "qasem-soleimani/riwayat-singkat": { date: [0.6, 0.8], role: [0, 0.55], reaction: [0.5, 0.5] },
} satisfies Record<string, Record<FactKind, [published: number, all: number]>>;

describe.each(Object.entries(FLOORS))("what a reader takes from %s", (name, floors) => {
  const document = readDocument(name, readFileSync(path.join(CONTENT, `${name}.md`), "utf8"));
  const gold = goldOf(path.basename(name));
  const printed = extractFacts([document]).facts;

  it("stands in the document, each at one place", () => {
    for (const row of gold) {
      expect(document.original.split(row.in), row.in).toHaveLength(2);
      expect(document.original).toContain(row.quote ?? "");
    }
  });

  for (const kind of FACT_KINDS) {
    const published = recallOf(gold, printed.filter(isPublished), document, kind);
    const all = recallOf(gold, printed, document, kind);
    it(`is found: ${published.told} ${kind}s, ${all.told} with the parked ones`, () => {
      const [floor, floorOfAll] = floors[kind];
      expect(published.share, published.missed).toBeGreaterThanOrEqual(floor);
      expect(all.share, all.missed).toBeGreaterThanOrEqual(floorOfAll);
    });
  }

  const wrong = printed.filter((fact) => !gold.some((row) => agrees(fact, row, document)));
  // What is right and not in the gold yet becomes a minor line of it, after reading.
  it(`is what is printed: ${printed.length - wrong.length} of ${printed.length} agree`, () => {
    expect(wrong.map(toldOf)).toEqual([]);
  });
});

function recallOf(gold: GoldFact[], facts: Fact[], document: Document, kind: FactKind) {
  const wanted = gold.filter((row) => row.kind === kind && !row.minor);
  const missed = wanted.filter((row) => !facts.some((fact) => agrees(fact, row, document)));
  const found = wanted.length - missed.length;
  return {
    share: found / wanted.length,
    told: `${found} of ${wanted.length}`,
    missed: `missed:\n${missed.map((row) => JSON.stringify(row)).join("\n")}`,
  };
}

function toldOf({ kind, subject, predicate, object, time, attributedTo }: Fact): string {
  return [kind, subject, predicate, object, time, attributedTo].join(" | ");
}
