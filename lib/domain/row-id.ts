import { z } from "zod";

const UNKNOWN = "Reload the page and choose again.";

/** An id that a form or a request names: whether there is such a row is for the database to say. */
export const rowId = z
  .string(UNKNOWN)
  .min(1, UNKNOWN)
  .max(64, UNKNOWN)
  // PostgreSQL throws at what it cannot store, instead of finding nothing.
  .refine((id) => !/[\p{Surrogate}\0]/u.test(id), UNKNOWN);
