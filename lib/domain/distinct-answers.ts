import type { Language } from "./fact";
import { foldAnswer } from "./folding";
import type { ItemForm } from "./item";
import type { Given } from "./response";
import type { RuledMark } from "./ruling";

/** An answer that did not earn the full mark, and how many gave it. */
export type WrongAnswer = { given: Given; count: number; mark: number };

type Answered = { given: Given | null; mark: RuledMark };

/** The distinct answers below the full mark, typed ones folded together; the most frequent first. */
export function distinctWrong(
  { form, lang }: { form: ItemForm; lang: Language },
  answers: readonly Answered[],
): WrongAnswer[] {
  const found = new Map<string, WrongAnswer>();
  for (const { given, mark } of answers) {
    if (given === null || mark === null || mark >= 1) continue;
    const name = nameOf(given, form, lang);
    const same = found.get(name);
    if (same) same.count += 1;
    else found.set(name, { given, count: 1, mark });
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count);
}

/** In an ordering the order is the answer; of ticks and pairs it is chance. */
function nameOf(given: Given, form: ItemForm, lang: Language): string {
  if ("typed" in given) return JSON.stringify(given.typed.map((words) => foldAnswer(words, lang)));
  return JSON.stringify(form === "order" ? given.chosen : given.chosen.toSorted());
}
