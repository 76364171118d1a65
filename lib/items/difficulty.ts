import type { Fact } from "@/lib/domain/fact";
import type { ItemForm } from "@/lib/domain/item";

/** The share of wrong first answers by guessing and by form alone, before anything is known of the fact. */
const BY_FORM: Record<ItemForm, number> = {
  truefalse: 0.25,
  choice: 0.35,
  multiple: 0.5,
  match: 0.4,
  order: 0.5,
  cloze: 0.6,
  short: 0.6,
};

/**
 * The expected share of wrong first answers, 0 to 1: by form, harder for a finer date, easier for a
 * fact that several documents tell and for a person who is met often. An estimate until there are answers.
 */
export function estimateDifficulty(
  form: ItemForm,
  options: number,
  fact: Fact,
  prominence: number,
): number {
  const fineness =
    fact.time === null
      ? 0
      : /^\d{4}-\d{2}-\d{2}$/.test(fact.time)
        ? 0.1
        : /^\d{4}$/.test(fact.time)
          ? 0
          : 0.05;
  const documents = new Set(fact.evidence.map(({ source }) => source)).size;
  const told = Math.min(0.12, 0.04 * (documents - 1));
  const fewer = form === "choice" && options === 3 ? 0.05 : 0;
  const estimate = BY_FORM[form] + fineness - told - fewer - 0.15 * prominence;
  return Math.round(Math.min(0.95, Math.max(0.05, estimate)) * 100) / 100;
}
