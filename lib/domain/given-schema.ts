import { z } from "zod";
import { isStorable } from "./row-id";

const parts = z.array(z.string().max(4000).refine(isStorable)).max(50);

/** An answer as a browser sends it; whether it fits its question is for the question to say. */
export const givenSchema = z.union([
  z.strictObject({ chosen: parts }),
  z.strictObject({ typed: parts }),
]);
