import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Collection } from "./collection";
import { isSuccession } from "./wording/succession";

/** How well a fact tells a role, for comparing: with its time, in more words, by more documents. */
function tellsWell(fact: Fact, collection: Collection): number[] {
  const documents = new Set(fact.evidence.map(({ source }) => source)).size;
  return [
    fact.time === null ? 1 : 0,
    -collection.stemsOf(fact.object).length,
    -documents,
    -fact.score,
    -fact.object.length,
  ];
}

function isBefore(left: Fact, right: Fact, collection: Collection): boolean {
  const [a, b] = [tellsWell(left, collection), tellsWell(right, collection)];
  const difference = a.map((value, index) => value - (b[index] ?? 0)).find((value) => value !== 0);
  return difference === undefined ? left.id < right.id : difference < 0;
}

/** Whether all the words of one role are among those of the other. */
function isPartOf(part: Fact, whole: Fact, collection: Collection): boolean {
  const solid = ({ object }: Fact) => foldText(object).replaceAll(" ", "");
  if (solid(part) === solid(whole)) return true;
  const present = new Set(collection.stemsOf(whole.object));
  // "Lib Dem leader" is the Liberal Democrat leader
  const holds = (stem: string) =>
    present.has(stem) || (stem.length >= 3 && [...present].some((other) => other.startsWith(stem)));
  return collection.stemsOf(part.object).every(holds);
}

/** Whether no other fact tells the same role of the same holder better: one role is asked once. */
export function isBestOfRole(fact: Fact, collection: Collection): boolean {
  return collection.factsOf(fact.subject).every((other) => {
    if (other === fact || other.kind !== "role" || other.lang !== fact.lang) return true;
    if (isSuccession(fact) !== isSuccession(other) || other.attributedTo !== fact.attributedTo)
      return true;
    const same = isPartOf(fact, other, collection) || isPartOf(other, fact, collection);
    return !same || isBefore(fact, other, collection);
  });
}
