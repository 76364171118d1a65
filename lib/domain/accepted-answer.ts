import { foldAnswer } from "./folding";
import { isBlank, LONGEST_TYPED } from "./given";
import type { Gradable } from "./grading";
import { gradeResponse } from "./grading";
import { pairOf, rightOf } from "./item-view";
import type { PartialCredit } from "./partial-credit";
import type { Given } from "./response";
import { readTypedDate } from "./typed-date";

/**
 * What a response earns where another answer is the key, 0 to 1. Chosen: as if it were the key,
 * partial credit included. Typed: all or nothing, the same words folded or the same date; a
 * misspelling is accepted by accepting it.
 */
export function earnedBy(item: Gradable, given: Given, answer: Given, rule: PartialCredit): number {
  if (isBlank(given)) return 0;
  if ("typed" in answer) return "typed" in given && isSameTyped(item, given, answer) ? 1 : 0;
  const texts = item.key.concat(item.distractors.map(({ text }) => text));
  const distractors = texts
    .filter((text) => !answer.chosen.includes(text))
    .map((text) => ({ text }));
  return gradeResponse({ ...item, key: answer.chosen, distractors }, given, [], rule).mark;
}

function isSameTyped(
  { lang }: Gradable,
  given: { typed: string[] },
  answer: { typed: string[] },
): boolean {
  return answer.typed.every((wanted, gap) => {
    const typed = given.typed[gap] ?? "";
    if (foldAnswer(typed, lang) === foldAnswer(wanted, lang)) return true;
    const [one, other] = [readTypedDate(typed), readTypedDate(wanted)];
    return one.kind === "date" && other.kind === "date" && one.value === other.value;
  });
}

/** Whether an answer may be the key of a question: words where words are typed, else its own options. */
export function fitsAsKey(item: Gradable, answer: Given): boolean {
  if (isBlank(answer)) return false;
  const isTyped = item.form === "short" || item.form === "cloze";
  if (isTyped !== "typed" in answer) return false;
  if ("typed" in answer) {
    return answer.typed.length <= Math.max(1, item.key.length) && answer.typed.every(isShort);
  }
  const { chosen } = answer;
  const options = new Set(optionsOf(item));
  const isSingle = item.form === "choice" || item.form === "truefalse";
  return (
    chosen.every((option) => options.has(option)) &&
    new Set(chosen).size === chosen.length &&
    (!isSingle || chosen.length === 1)
  );
}

const isShort = (words: string) => words.length <= LONGEST_TYPED;

function optionsOf({ form, key, distractors }: Gradable): string[] {
  const wrong = distractors.map(({ text }) => text);
  if (form === "truefalse") return ["true", "false"];
  if (form !== "match") return key.concat(wrong);
  const rights = key.map(rightOf).concat(wrong);
  return key.flatMap((pair) => rights.map((right) => pairOf(leftOf(pair), right)));
}

function leftOf(pair: string): string {
  return pair.slice(0, pair.length - pairOf("", rightOf(pair)).length);
}
