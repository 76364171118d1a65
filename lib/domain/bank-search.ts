import type { FactKind } from "./fact";
import type { ItemForm } from "./item";

/** How hard a question is thought to be: the expected share of wrong first answers. */
export const DIFFICULTIES = {
  easy: { from: 0, below: 0.35 },
  middle: { from: 0.35, below: 0.55 },
  hard: { from: 0.55, below: 1.01 },
} as const;
export type Difficulty = keyof typeof DIFFICULTIES;

/** Where a question stands; all but `asked` are for those who work on it. */
export const STATUSES = ["asked", "kept-back", "accepted", "rejected", "parked", "edited"] as const;
export type Status = (typeof STATUSES)[number];

/** What somebody looks for in a bank. What is absent leaves nothing out. */
export type BankSearch = {
  /** Words that stand in the question or its answer. */
  words?: string;
  kind?: FactKind;
  form?: ItemForm;
  /** Part of the name of whom it is about. */
  person?: string;
  documentId?: string;
  difficulty?: Difficulty;
  status?: Status;
  /** From 1. */
  page: number;
};

/** Questions on one page. */
export const PAGE_SIZE = 40;
