import type { ItemForm } from "./item";

/** How a question is answered, in words. */
export const FORM_WORDS: Record<ItemForm, string> = {
  choice: "with options",
  multiple: "with several right options",
  truefalse: "true or false",
  short: "typed",
  cloze: "with a gap to fill",
  order: "to put in order",
  match: "to match",
};
