import { z } from "zod";

/** PostgreSQL throws at a NUL and at halves of characters, where SQLite takes them. */
export function isStorable(text: string): boolean {
  return !/[\p{Surrogate}\0]/u.test(text);
}

const UNKNOWN = "Reload the page and choose again.";

/** An id that a form or a request names: whether there is such a row is for the database to say. */
export const rowId = z.string(UNKNOWN).min(1, UNKNOWN).max(64, UNKNOWN).refine(isStorable, UNKNOWN);
