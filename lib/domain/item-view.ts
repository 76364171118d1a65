import type { FactKind, Language } from "./fact";
import type { Item, ItemForm } from "./item";
import { shuffled } from "./seeded";

/** An item as a learner sees it before it may be answered for: the key is one option among the rest. */
export type ItemView = {
  /** Its place in the attempt, from 0. */
  position: number;
  form: ItemForm;
  kind: FactKind;
  lang: Language;
  stem: string;
  /** In the order pinned by the attempt; empty where words are typed. */
  options: string[];
  /** The left-hand sides of a `match`, in the order shown; else empty. */
  lefts: string[];
};

/** What an attempt pins of an item, and the rest that stays on the server. */
export type PinnedItem = Omit<ItemView, "lefts"> &
  Pick<Item, "key" | "accept" | "value" | "distractors" | "explanation" | "evidence"> & {
    itemId: string;
    versionId: string;
  };

/** What an `ItemView` is made from: of the key only the left-hand sides go along. */
export type ShownItem = Omit<ItemView, "lefts"> & Pick<Item, "key">;

/** Names what a learner may see: nothing of the key goes along by accident. */
export function toItemView(item: ShownItem): ItemView {
  const { position, form, kind, lang, stem, options } = item;
  return { position, form, kind, lang, stem, options, lefts: leftsOf(item) };
}

const ARROW = " → ";

function leftsOf({ form, key }: Pick<Item, "form" | "key">): string[] {
  return form === "match" ? key.map((pair) => pair.split(ARROW)[0] ?? pair) : [];
}

/** A pair as the key of a `match` writes it. */
export function pairOf(left: string, right: string): string {
  return `${left}${ARROW}${right}`;
}

/** The right-hand side of such a pair. */
export function rightOf(pair: string): string {
  return pair.slice(pair.indexOf(ARROW) + ARROW.length);
}

/** The options of an item in an order that depends on the seed alone. */
export function seededOptions(
  { form, key, distractors }: Pick<Item, "form" | "key" | "distractors">,
  seed: string,
): string[] {
  if (form === "short" || form === "cloze") return [];
  if (form === "truefalse") return ["true", "false"];
  const wrong = distractors.map((distractor) => distractor.text);
  const rights = form === "match" ? key.map(rightOf) : key;
  const order = shuffled([...new Set([...rights, ...wrong])], seed);
  const solved = form === "order" && order.every((event, index) => event === key[index]);
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
