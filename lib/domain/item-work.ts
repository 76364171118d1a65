import type { Item } from "./item";

/** What a teacher thinks of an item: asked, never asked, or put aside for later. */
export const ITEM_VERDICTS = ["accepted", "rejected", "parked"] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** Whether an item is kept from everybody but its teachers. */
export function isKeptBack(doubted: boolean, verdict: ItemVerdict | null): boolean {
  return verdict === null ? doubted : verdict !== "accepted";
}

/**
 * The words that a teacher gave an item. Its wrong options may be left out, not made up: each
 * one that stands has its certificate.
 */
export type ItemEdit = Pick<Item, "stem" | "accept" | "explanation"> & {
  /** The wrong options that stay, by their text. */
  distractors: string[];
};
