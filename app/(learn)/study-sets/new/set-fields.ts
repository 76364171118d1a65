import { z } from "zod";
import type { Difficulty } from "@/lib/domain/bank-search";
import { DIFFICULTIES } from "@/lib/domain/bank-search";
import { FACT_KINDS, LANGUAGES } from "@/lib/domain/fact";
import { ITEM_FORMS } from "@/lib/domain/item";
import { line, optionalLine } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import type { Blueprint } from "@/lib/domain/study-set";
import { MOST_OF_KIND, SET_ABOUT_MAX, SET_TITLE_MAX } from "@/lib/domain/study-set";

const RANGE = `A whole number from 0 to ${MOST_OF_KIND}.`;
const count = z.coerce.number(RANGE).int(RANGE).min(0, RANGE).max(MOST_OF_KIND, RANGE);

const LEVELS = Object.keys(DIFFICULTIES) as [Difficulty, ...Difficulty[]];

/** What the form sends, as a set with its blueprint. A choice with nothing ticked leaves nothing out. */
export const setForm = z
  .object({
    collectionId: rowId,
    title: line(SET_TITLE_MAX, { missing: "Give it a title." }),
    about: optionalLine(SET_ABOUT_MAX),
    date: count,
    role: count,
    reaction: count,
    mostOfPassage: z.enum(["1", "2", "3"]).transform(Number),
    levels: z.array(z.enum(LEVELS)),
    forms: z.array(z.enum(ITEM_FORMS)),
    languages: z.array(z.enum(LANGUAGES)),
  })
  .refine(({ date, role, reaction }) => date + role + reaction > 0, {
    path: ["date"],
    message: "Ask for one question at least.",
  })
  .transform(
    ({ collectionId, title, about, mostOfPassage, levels, forms, languages, ...counts }) => {
      const kinds = FACT_KINDS.filter((kind) => counts[kind] > 0);
      const blueprint: Blueprint = {
        collectionIds: [collectionId],
        count: Object.fromEntries(kinds.map((kind) => [kind, counts[kind]])),
        mostOfPassage,
      };
      if (forms.length > 0) blueprint.forms = forms;
      if (languages.length > 0) blueprint.languages = languages;
      if (levels.length > 0) blueprint.difficulty = rangeOf(levels);
      return { collectionId, title, about: about ?? "", blueprint };
    },
  );

/** From the easiest to the hardest that is ticked, and what lies between them. */
function rangeOf(levels: readonly Difficulty[]) {
  const ranges = levels.map((level) => DIFFICULTIES[level]);
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    below: Math.max(...ranges.map(({ below }) => below)),
  };
}
