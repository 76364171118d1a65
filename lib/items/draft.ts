import type { Conflict, Fact } from "@/lib/domain/fact";
import type { Distractor, ItemForm } from "@/lib/domain/item";
import type { Collection } from "./collection";

/** Whose word a question is put as: "According to Reuters, …". */
export type Frame = {
  /** As it follows "According to". */
  name: string;
  /** The conflict that makes the frame necessary, if one does. */
  conflict: Conflict | null;
  /** The other sides of it: what they say stands among the wrong options. */
  rivals: readonly Fact[];
};

/** What a form has to make items from. */
export type Workbench = {
  fact: Fact;
  frame: Frame | null;
  collection: Collection;
  /** How much of the collection is about the fact's subject: 0 to 1. */
  prominence: number;
  /** Whether a fact is not yet asked too often to stand in a question of several. */
  hasRoom: (fact: Fact) => boolean;
};

/** An item before its proof, its ids and its difficulty. */
export type Draft = {
  fact: Fact;
  /** Other facts that the key rests on too. */
  beside: readonly Fact[];
  form: ItemForm;
  asks: string;
  stem: string;
  key: string[];
  accept: string[];
  value: string | null;
  distractors: Distractor[];
  explanation: string;
  card: boolean;
};
