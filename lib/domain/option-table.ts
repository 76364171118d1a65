import type { ItemForm } from "./item";
import { mean } from "./moments";

/** The mark that guessing brings on average; null where it depends on how much is guessed. */
export function guessScore(form: ItemForm, options: number): number | null {
  if (form === "truefalse") return 1 / 2;
  if (form === "choice") return options > 0 ? 1 / options : null;
  return form === "short" || form === "cloze" ? 0 : null;
}

/** Who chose an option. */
export type OptionRow = {
  text: string;
  isKey: boolean;
  count: number;
  /** Of all who were asked. */
  share: number;
  /** What its choosers reached in the rest of the quiz, 0 to 100; null where nobody chose it. */
  meanRest: number | null;
  /** Wrong, and yet its choosers did better elsewhere than those who chose a right one. */
  beatsKey: boolean;
};

/** What one learner chose, and what they reached in the rest of the quiz, 0 to 100. */
export type Choice = { chosen: readonly string[]; rest: number };

/** Below so many answers a figure says little, and is shown pale. */
export const FEW = 10;

/** The options of a question with their choosers, in the order of `options`. */
export function optionTable(
  options: readonly string[],
  key: readonly string[],
  choices: readonly Choice[],
): OptionRow[] {
  const restOf = (of: (choice: Choice) => boolean) => {
    const rests = choices.filter(of).map(({ rest }) => rest);
    return rests.length > 0 ? mean(rests) : null;
  };
  const keyRest = restOf(({ chosen }) => chosen.some((text) => key.includes(text)));
  return options.map((text) => {
    const count = choices.filter(({ chosen }) => chosen.includes(text)).length;
    const meanRest = restOf(({ chosen }) => chosen.includes(text));
    const isKey = key.includes(text);
    const beats = !isKey && meanRest !== null && keyRest !== null && meanRest > keyRest;
    const share = choices.length > 0 ? count / choices.length : 0;
    return { text, isKey, count, share, meanRest, beatsKey: beats && choices.length >= FEW };
  });
}
