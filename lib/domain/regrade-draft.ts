import { z } from "zod";
import { givenSchema } from "./given-schema";
import { rowId } from "./row-id";
import { RULING_EFFECTS } from "./ruling";

/** A ruling that is thought of, as an address or a form names it. */
export const regradeDraft = z.object({
  effect: z.enum(RULING_EFFECTS),
  /** JSON of what counts. */
  answer: z
    .string()
    .max(20_000)
    .transform(readJson)
    .pipe(givenSchema.nullable())
    .optional()
    .transform((answer) => answer ?? null),
  lowers: z
    .enum(["yes", "no"])
    .default("no")
    .transform((word) => word === "yes"),
  /** The dispute that it upholds, if any. */
  dispute: rowId.optional(),
});
export type RegradeDraft = z.output<typeof regradeDraft>;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The fields of an address or a form that `regradeDraft` reads back. */
export function draftFields(draft: RegradeDraft): Record<string, string> {
  const fields: Record<string, string> = {
    effect: draft.effect,
    lowers: draft.lowers ? "yes" : "no",
  };
  if (draft.answer) fields.answer = JSON.stringify(draft.answer);
  if (draft.dispute !== undefined) fields.dispute = draft.dispute;
  return fields;
}
