import type { Language } from "./fact";
import type { Verdict } from "./grading";
import { gradeResponse } from "./grading";
import { readTypedDate } from "./typed-date";

/** The most characters of an answer that one is asked to type; a longer one is only thought of. */
const LONGEST_TYPED = 60;

/** A card's answer, as far as what was typed is compared with it. */
type Answer = { key: readonly string[]; accept: readonly string[]; lang: Language };

/** Whether the answer is one that a learner can be asked to type. */
export function isTyped({ key }: Pick<Answer, "key">): boolean {
  const [only, ...more] = key;
  return only !== undefined && more.length === 0 && only.length <= LONGEST_TYPED;
}

/** How near what was typed comes to the answer: dates by value, words as in a quiz. */
export function compareTyped(typed: string, { key, accept, lang }: Answer): Verdict {
  const [only = ""] = key;
  const date = readTypedDate(only);
  const value = date.kind === "date" ? date.value : null;
  const words = { key: [...key], accept: [...accept], distractors: [] };
  return gradeResponse({ form: "short", lang, value, ...words }, { typed: [typed] }).verdict;
}
