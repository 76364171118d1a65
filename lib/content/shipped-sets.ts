import type { FactKind } from "@/lib/domain/fact";
import { FACT_KINDS } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import type { Blueprint } from "@/lib/domain/study-set";

/** Fewer facts of a kind than this make no set of their own. */
const SMALLEST_SET = 4;
const QUIZ_LENGTH = 10;
/** The mixed quiz takes at most so many of a kind. */
const MIXED: Record<FactKind, number> = { date: 4, role: 3, reaction: 3 };

const WORDS: Record<FactKind, { title: string; about: string }> = {
  date: { title: "When it happened", about: "Dates of events, from birth to anniversary." },
  role: { title: "Who was who", about: "Offices, ranks and who followed whom." },
  reaction: { title: "Who said what", about: "Statements and reactions, each with its speaker." },
};

export type ShippedSet = {
  id: string;
  title: string;
  about: string;
  blueprint: Blueprint;
  position: number;
};

/** The study sets that come with a collection: a mixed quiz, and one for each kind of fact. */
export function shippedSets(
  collectionId: string,
  items: readonly Pick<Item, "facts" | "parked">[],
  kindOf: (factId: string) => FactKind,
): ShippedSet[] {
  const facts = new Set(
    items.filter((item) => !item.parked).flatMap((item) => item.facts[0] ?? []),
  );
  const available = (kind: FactKind) => [...facts].filter((id) => kindOf(id) === kind).length;
  const kinds = FACT_KINDS.filter((kind) => available(kind) >= SMALLEST_SET);

  const ofKind = kinds.map((kind) => ({
    id: `${collectionId}-${kind}s`,
    ...WORDS[kind],
    blueprint: {
      collectionIds: [collectionId],
      count: { [kind]: Math.min(QUIZ_LENGTH, available(kind)) },
    },
  }));
  const mixed = {
    id: `${collectionId}-mixed`,
    title: "A bit of everything",
    about: "The questions most worth knowing, of every kind.",
    blueprint: {
      collectionIds: [collectionId],
      count: Object.fromEntries(
        kinds.map((kind) => [kind, Math.min(MIXED[kind], available(kind))]),
      ),
    },
  };
  const sets = kinds.length === 0 ? [] : [mixed, ...ofKind];
  return sets.map((set, position) => ({ ...set, position }));
}
