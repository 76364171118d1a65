import { z } from "zod";
import type { ItemEdit } from "@/lib/domain/item-work";
import { line, paragraphs } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";

export const STEM_MAX = 400;
export const EXPLANATION_MAX = 2_000;
/** Typed answers that also count. */
const MOST_ACCEPTED = 20;
const ANSWER_MAX = 200;
const BASE_MAX = 100;

const answers = paragraphs(MOST_ACCEPTED * ANSWER_MAX).transform((typed) => [
  ...new Set(typed.split("\n").map((each) => each.trim())),
]);

/** What the form sends, as an edit: one accepted answer a line, the wrong options that stay by their text. */
export const editForm = z
  .object({
    collectionId: rowId,
    itemId: rowId,
    base: z.string().max(BASE_MAX),
    stem: line(STEM_MAX, { missing: "Ask something." }),
    explanation: line(EXPLANATION_MAX, { missing: "Say why the answer is right." }),
    accept: answers
      .transform((list) => list.filter((each) => each !== ""))
      .refine((list) => list.length <= MOST_ACCEPTED, `At most ${MOST_ACCEPTED} answers, please.`)
      .refine(
        (list) => list.every((each) => each.length <= ANSWER_MAX),
        `An answer has at most ${ANSWER_MAX} characters.`,
      ),
    distractors: z.array(z.string().max(EXPLANATION_MAX)).max(MOST_ACCEPTED),
  })
  .transform(({ stem, explanation, accept, distractors, ...rest }) => ({
    ...rest,
    edit: { stem, explanation, accept, distractors } satisfies ItemEdit,
  }));
