import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";

/** An item with what tells it from another: its form and folded stem, and its key and options as well. */
type Told = { item: Item; asked: string; question: string; key: string };

function tell(item: Item): Told {
  const key = item.key.map(foldText);
  const asked = `${item.form}\n${foldText(item.stem)}`;
  const options = [...key, ...item.distractors.map(({ text }) => foldText(text))].toSorted();
  return { item, asked, question: [asked, ...options].join("\n"), key: key.join("\n") };
}

/**
 * The items without any that is asked twice: of equals the first stays; where one stem has different
 * keys, those that are answered without options go, because either key would be right.
 */
export function withoutTwins(items: readonly Item[]): Item[] {
  const all = items.map(tell);
  const keys = new Map<string, Set<string>>();
  for (const { asked, key } of all) keys.set(asked, (keys.get(asked) ?? new Set()).add(key));
  const seen = new Set<string>();
  const fresh = all.filter(({ item, asked, question }) => {
    if ((keys.get(asked)?.size ?? 0) > 1 && item.card) return false;
    if (seen.has(question) || (item.card && seen.has(asked))) return false;
    seen.add(question);
    seen.add(asked);
    return true;
  });
  return fresh.map(({ item }) => item);
}
