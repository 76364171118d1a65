import type { ItemView } from "./item-view";

const TRUTH = { en: { true: "True", false: "False" }, id: { true: "Benar", false: "Salah" } };

/** An option as it is read: the two of a true-or-false question are words of its language. */
export function optionText(
  { form, lang }: Pick<ItemView, "form" | "lang">,
  option: string,
): string {
  if (form !== "truefalse") return option;
  return option === "true" ? TRUTH[lang].true : TRUTH[lang].false;
}
