import type { ItemView } from "./item-view";
import { pairOf } from "./item-view";
import type { Given } from "./response";

/** UTF-16 units of one typed answer. */
export const LONGEST_TYPED = 500;
/** A half of a surrogate pair or a NUL, which PostgreSQL does not store. */
const UNSTORABLE = /[\p{Surrogate}\0]/u;

/** Whether nothing was chosen or typed: the learner cleared the question. */
export function isBlank(given: Given): boolean {
  const parts = "chosen" in given ? given.chosen : given.typed;
  return parts.every((part) => part.trim() === "");
}

/** What is wrong with an answer to this question, as a sentence for the learner; null if nothing. */
export function faultOf(item: ItemView, given: Given): string | null {
  const typed = item.form === "short" || item.form === "cloze";
  if (typed !== "typed" in given) return "That answer does not fit this question. Reload the page.";
  return "typed" in given ? faultOfTyped(item, given.typed) : faultOfChosen(item, given.chosen);
}

function faultOfTyped(item: ItemView, typed: string[]): string | null {
  if (typed.length > gapsOf(item)) return "There are more words than gaps. Reload the page.";
  if (typed.some((words) => words.length > LONGEST_TYPED)) {
    return `That answer is too long. ${LONGEST_TYPED} characters is the most.`;
  }
  if (typed.some((words) => UNSTORABLE.test(words))) {
    return "That answer holds a character that cannot be kept. Type it again.";
  }
  return null;
}

function faultOfChosen(item: ItemView, chosen: string[]): string | null {
  const allowed = new Set(optionsOf(item));
  const known = chosen.every((option) => allowed.has(option));
  const once = new Set(answeredIn(item, chosen)).size === chosen.length;
  const single = item.form === "choice" || item.form === "truefalse";
  if (known && once && !(single && chosen.length > 1)) return null;
  return "That option is not one of this question. Reload the page.";
}

/** What may be answered only once: of a match each left-hand side, else each option. */
function answeredIn({ form, lefts }: ItemView, chosen: string[]): (string | undefined)[] {
  if (form !== "match") return chosen;
  return chosen.map((pair) => lefts.find((left) => pair.startsWith(pairOf(left, ""))));
}

function optionsOf({ form, options, lefts }: ItemView): string[] {
  if (form !== "match") return options;
  return lefts.flatMap((left) => options.map((right) => pairOf(left, right)));
}

/** How many answers are typed: one for each gap of a cloze, else one. */
export function gapsOf({ form, stem }: Pick<ItemView, "form" | "stem">): number {
  return form === "cloze" ? Math.max(1, stem.split(/_{3,}/).length - 1) : 1;
}
