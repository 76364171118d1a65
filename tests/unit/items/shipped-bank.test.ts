import { describe, expect, test } from "vitest";
import { readCollections } from "@/lib/content/read-collections";
import { foldText } from "@/lib/domain/folding";
import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { readDocument } from "@/lib/text/read-document";

const banks = readCollections("content").map(({ id, documents: files }) => {
  const documents = files.map(({ file, original }) => readDocument(file, original));
  const { facts, conflicts, entities } = extractFacts(documents);
  const make = () => makeItems(facts, conflicts, documents, { entities });
  return { id, facts: new Map(facts.map((fact) => [fact.id, fact])), items: make(), make };
});

const ASKED_AS_THEIRS = [
  "who-said",
  "what-said",
  "what-reported",
  "people-words",
  "complete-quote",
  "who-all-said",
];

describe.each(banks)("the bank of $id", ({ facts, items, make }) => {
  test("asks in many forms, of no fact too often", () => {
    expect(new Set(items.map(({ form }) => form)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(items.map(({ asks }) => asks)).size).toBeGreaterThanOrEqual(8);
    const counts = new Map<string, number>();
    for (const id of items.flatMap(({ facts: ids }) => ids))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(4);
  });

  test("asks nothing twice, and no option stands twice in a question", () => {
    const questions = items.map(({ form, stem, key, distractors }) => {
      const options = [...key, ...distractors.map(({ text }) => text)].map(foldText);
      expect(new Set(options).size, stem).toBe(options.length);
      return [form, foldText(stem), ...options.toSorted()].join("\n");
    });
    expect(new Set(questions).size).toBe(questions.length);
  });

  test("asks somebody's words only as theirs", () => {
    for (const { asks, stem, facts: ids, explanation } of items) {
      const fact = facts.get(ids[0] ?? "");
      if (fact?.kind !== "reaction" && fact?.attributedTo === null) continue;
      const asked = fact?.attributedTo ?? fact?.subject ?? "";
      if (asks !== "according-to" && fact?.kind === "reaction")
        expect(ASKED_AS_THEIRS).toContain(asks);
      else expect(stem).toContain(asked);
      expect(explanation).toContain(fact?.subject);
    }
  });

  test("makes the key the longest option no oftener than chance would, by five points", () => {
    const choices = items.filter(({ form }) => form === "choice");
    const chance = choices.reduce((sum, item) => sum + 1 / (1 + item.distractors.length), 0);
    const longest = choices.filter(({ key: [key = ""], distractors }) =>
      distractors.every(({ text }) => text.length < key.length),
    );
    expect((longest.length - chance) / choices.length).toBeLessThan(0.05);
  });

  test("is the same twice in one process", () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(items));
  });
});
