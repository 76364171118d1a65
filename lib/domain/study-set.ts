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
  /** So many of one passage at most; 2 where it is not said. */
  mostOfPassage?: number;
  /** The expected share of wrong first answers, from and below. */
  difficulty?: { from: number; below: number };
};

/** Questions on one fixed list, and study sets of one person. */
export const MOST_LISTED = 500;
export const MOST_SETS = 200;
export const SET_TITLE_MAX = 120;
export const SET_ABOUT_MAX = 300;
/** Questions of one kind in one draw. */
export const MOST_OF_KIND = 50;
