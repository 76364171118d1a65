import { expect, it } from "vitest";

import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { readDocument } from "@/lib/text/read-document";
import { plantConflicts } from "../../support/planted-conflicts";

/** The whole number with `FULL=1`; a tenth else. */
const EACH = process.env.FULL ? 200 : 20;
const SEED = Number(process.env.SEED ?? 1);

it(`what documents contradict each other in is asked as the word of one alone (seed ${SEED})`, () => {
  const plants = plantConflicts(SEED, EACH).filter(({ conflict }) => conflict);
  const asked = plants.map(({ texts }) => {
    const documents = texts.map((text, at) =>
      readDocument(
        `${at}.md`,
        `---\noutlet: ${["Alden Post", "Torvik Times"][at]}\n---\n\n${text}`,
      ),
    );
    const { facts, conflicts, entities } = extractFacts(documents);
    const contested = new Set(conflicts.flatMap((conflict) => conflict.facts));
    const items = makeItems(facts, conflicts, documents, { entities });
    return items.filter((item) => item.facts.some((id) => contested.has(id)));
  });
  expect(asked.filter((items) => items.length > 0).length).toBeGreaterThan(EACH / 2);
  const plain = asked.flat().filter(({ asks }) => asks !== "according-to");
  expect(plain.map(({ stem }) => stem)).toEqual([]);
});
