import { type CompiledBank, compileCollection } from "@/lib/content/compile";
import { readCollections } from "@/lib/content/read-collections";
import { FACT_KINDS, type FactKind, isPublished } from "@/lib/domain/fact";
import type { BenchRow } from "./stopwatch";

/** How many published facts of the shipped collections have a question: all together, then of each kind. */
export async function benchCoverage(): Promise<BenchRow[]> {
  const banks = readCollections("content").map((source) => compileCollection(source));
  const all = countAsked(banks, FACT_KINDS);
  const byKind = FACT_KINDS.map((kind) => {
    const { asked, published } = countAsked(banks, [kind]);
    return `${kind}s ${asked} of ${published}`;
  });
  return [
    {
      name: "shipped facts with a proved question",
      measured: `${all.asked} facts`,
      yardstick: `${all.published} published: ${byKind.join(", ")}`,
      ratio: (all.asked / all.published).toFixed(2),
    },
  ];
}

function countAsked(banks: readonly CompiledBank[], kinds: readonly FactKind[]) {
  const published = banks.flatMap(({ facts }) =>
    facts.filter((fact) => kinds.includes(fact.kind) && isPublished(fact)),
  );
  const asked = new Set(
    banks.flatMap(({ items }) => items.flatMap(({ parked, facts }) => (parked ? [] : facts))),
  );
  return {
    published: published.length,
    asked: published.filter(({ id }) => asked.has(id)).length,
  };
}
