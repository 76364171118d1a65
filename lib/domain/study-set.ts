import type { FactKind, Language } from "./fact";
import type { ItemForm } from "./item";

/** How many items of which kind are drawn, and from which banks. */
export type Blueprint = {
  collectionIds: string[];
  /** Items to draw of each kind; a kind that is absent is not asked. */
  count: Partial<Record<FactKind, number>>;
  /** Only these, where given. */
  forms?: ItemForm[];
  languages?: Language[];
  documentIds?: string[];
};

/** When a learner may see verdict, key and source. */
export const FEEDBACK = ["after-each", "after-submit"] as const;
export type Feedback = (typeof FEEDBACK)[number];

/** Quiz options: on an assignment, or the learner's own where there is none. Pinned into each attempt. */
export type Settings = {
  feedback: Feedback;
  /** Attempts allowed; null is any number. */
  attempts: number | null;
  shuffle: boolean;
};

/** Taken for oneself: everything at once, as often as one likes. */
export const PRACTICE: Settings = { feedback: "after-each", attempts: null, shuffle: true };
