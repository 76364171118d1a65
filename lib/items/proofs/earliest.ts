import { spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import type { Collection } from "../collection";
import { clauseOf, statement } from "../wording/clause";
import { provesDate } from "./dates";

function tells(words: string, fact: Fact, collection: Collection): boolean {
  const clause = clauseOf(fact, collection);
  return (
    clause !== null &&
    foldText(words) === foldText(statement(clause)) &&
    collection.of(fact, provesDate)
  );
}

/** Whether the entries of the key tell the facts one by one, each with a proved date wholly after those before it. */
export function isInOrder(key: readonly string[], facts: readonly Fact[], collection: Collection) {
  const spans = facts.map(({ time }) => spanOf(time ?? ""));
  return (
    key.length === facts.length &&
    facts.every((fact, place) => {
      const [before, own] = [spans[place - 1], spans[place]];
      const after = place === 0 || (before && own && own.from > before.to + 1);
      return own && after && tells(key[place] ?? "", fact, collection);
    })
  );
}

/** Whether the key tells the fact, and every other option a fact whose proved date lies wholly after it. */
export function isEarliest(
  { key: [key = ""], distractors }: Pick<Item, "key" | "distractors">,
  fact: Fact,
  collection: Collection,
): boolean {
  const own = spanOf(fact.time ?? "");
  if (!own || !tells(key, fact, collection)) return false;
  return distractors.every(({ text, certificate }) => {
    const other = collection.factById.get(certificate.facts.at(-1) ?? "");
    const span = spanOf(other?.time ?? "");
    return other && span && span.from > own.to + 1 && tells(text, other, collection);
  });
}
