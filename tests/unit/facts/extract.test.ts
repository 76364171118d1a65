import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { PARKED_FROM } from "@/lib/domain/fact";
import { extractFacts } from "@/lib/facts/extract";
import { hashOf } from "@/lib/facts/hash";
import { readDocument } from "@/lib/text/read-document";

const read = (texts: Record<string, string>) =>
  extractFacts(Object.entries(texts).map(([source, text]) => readDocument(source, text)));
const dates = (texts: Record<string, string>) =>
  read(texts).facts.filter(({ kind }) => kind === "date");

const content = path.resolve(import.meta.dirname, "../../../content");
const shipped = readdirSync(content, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => readDocument(file, readFileSync(path.join(content, file), "utf8")));

describe("facts of several documents", () => {
  it("are printed once, in the words of the finest value, with all their passages", () => {
    const facts = dates({
      "b.txt": "Ann Lee was born on 3 May 1901 in Oslo.",
      "a.txt": "Ann Lee was born in 1901.",
    });
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ time: "1901-05-03", object: "in Oslo" });
    expect(facts[0]?.evidence.map(({ source }) => source)).toEqual(["b.txt", "a.txt"]);
  });

  it("stay apart where the subject or the event differs", () => {
    expect(
      dates({
        "a.txt":
          "Ann Lee was born on 3 May 1901. Zoe Lee was born on 3 May 1901. Ann Lee opened a school in 1931.",
      }),
    ).toHaveLength(3);
  });

  it("conflict where one event has two times of one grain", () => {
    const { conflicts, facts } = read({
      "a.txt": "Ann Lee was born on 3 May 1901 in Oslo.",
      "b.txt": "Ann Lee was born on 9 May 1901 in Oslo.",
    });
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ differs: "time" });
    expect(new Set(conflicts[0]?.facts)).toEqual(new Set(facts.map(({ id }) => id)));
  });

  it.each([
    ["a coarser value", "Ann Lee was born in May 1901."],
    ["a day's difference of zones", "Ann Lee was born on 4 May 1901."],
    ["another event", "Ann Lee died on 9 May 1971."],
    ["another person", "Zoe Lee was born on 9 May 1901."],
  ])("do not conflict with %s", (_what, other) => {
    expect(read({ "a.txt": "Ann Lee was born on 3 May 1901.", "b.txt": other }).conflicts).toEqual(
      [],
    );
  });
});

describe("what is printed of the shipped documents", () => {
  const { facts, conflicts, entities } = extractFacts(shipped);

  it("is plenty, scored by measurement and cited exactly", () => {
    expect(facts.filter(({ kind }) => kind === "date").length).toBeGreaterThan(60);
    const originals = new Map(shipped.map(({ source, original }) => [source, original]));
    for (const fact of facts) {
      expect(fact.score).toBeGreaterThanOrEqual(PARKED_FROM);
      expect(fact.evidence[0]?.part).toBe("says");
      for (const { source, start, end, exact } of fact.evidence)
        expect(originals.get(source)?.slice(start, end)).toBe(exact);
    }
  });

  it("has ids that are hashes of the facts, each once", () => {
    for (const { id, ...fact } of facts) expect(hashOf(fact)).toBe(id);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it("does not depend on the order of the documents", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(shipped, { minLength: shipped.length }), (order) => {
        expect(extractFacts(order)).toEqual({ facts, conflicts, entities });
      }),
      { numRuns: 3 },
    );
  });
});
