import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";

/** How an item is told from another of the same words: form, stem and options after folding. */
function question(item: Item): string {
  const options = [...item.key, ...item.distractors.map(({ text }) => text)]
    .map(foldText)
    .toSorted();
  return [item.form, foldText(item.stem), ...options].join("\n");
}

/** Stem and form alone: with two keys it is a question that has two right answers. */
function asked(item: Item): string {
  return `${item.form}\n${foldText(item.stem)}`;
}

/**
 * The items without any that is asked twice: of equals the first stays; where one stem has different
 * keys, those that are answered without options go, because either key would be right.
 */
export function withoutTwins(items: readonly Item[]): Item[] {
  const keys = new Map<string, Set<string>>();
  for (const item of items) {
    const known = keys.get(asked(item)) ?? new Set();
    keys.set(asked(item), known.add(item.key.map(foldText).join("\n")));
  }
  const seen = new Set<string>();
  return items.filter((item) => {
    if ((keys.get(asked(item))?.size ?? 0) > 1 && item.card) return false;
    if (seen.has(question(item)) || (item.card && seen.has(asked(item)))) return false;
    seen.add(question(item));
    seen.add(asked(item));
    return true;
  });
}

/** So many questions rest on one fact at most. */
const MOST_OF_A_FACT = 4;

/** The items without those that would ask too much of one fact: of more the first stay. */
export function withinMeasure(items: readonly Item[]): Item[] {
  const counts = new Map<string, number>();
  return items.filter(({ facts }) => {
    if (facts.some((id) => (counts.get(id) ?? 0) >= MOST_OF_A_FACT)) return false;
    for (const id of facts) counts.set(id, (counts.get(id) ?? 0) + 1);
    return true;
  });
}
