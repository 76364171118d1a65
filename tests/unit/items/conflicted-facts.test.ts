import { expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { readDocument } from "@/lib/text/read-document";
import { plantConflicts } from "../../support/planted-conflicts";

/** The whole number with `FULL=1`; a tenth else. */
const EACH = process.env.FULL ? 200 : 20;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

it(`what documents contradict each other in is asked as the word of one alone (seed ${SEED})`, () => {
  const plants = plantConflicts(SEED, EACH).filter(({ conflict }) => conflict);
  const items = plants.flatMap(({ texts }) => {
    const documents = texts.map((text, at) =>
      readDocument(
        `${at}.md`,
        `---\noutlet: ${["Alden Post", "Torvik Times"][at]}\n---\n\n${text}`,
      ),
    );
    const { facts, conflicts, entities } = extractFacts(documents);
    return makeItems(facts, conflicts, documents, { entities });
  });
  expect(items.length).toBeGreaterThan(EACH);
  expect(items.filter(({ asks }) => asks !== "according-to").map(({ stem }) => stem)).toEqual([]);
});
