import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import { foldedWords } from "@/lib/domain/folding";
import type { ItemForm } from "@/lib/domain/item";
import { readTypedDate } from "@/lib/domain/typed-date";
import type { Draft } from "./draft";
import { isContentWord } from "./wording/stems";

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

/** How much the distance of the wrong options from the key counts, to either side. */
const BY_DISTANCE = 0.15;
/** How near the options of an ordinary question are. */
const ORDINARY = 0.25;

function dateDistance(text: string, key: DateSpan): number | null {
  const read = readTypedDate(text);
  const span = read.kind === "date" ? spanOf(read.value) : null;
  return span && Math.abs(span.from - key.from);
}

function contentWords(text: string): Set<string> {
  return new Set(foldedWords(text).filter(isContentWord));
}

/** Tells how near an option is to the key: of two dates half at a year, of two phrases the share of their words in common. */
function readNearness({ key: [key = ""], value }: Draft): (text: string) => number {
  const time = spanOf(value ?? "");
  const own = contentWords(key);
  return (text) => {
    const days = time && dateDistance(text, time);
    if (days !== null) return 1 / (1 + days / 365);
    const other = contentWords(text);
    const common = [...other].filter((word) => own.has(word)).length;
    return common / Math.max(1, own.size + other.size - common);
  };
}

/** How near the wrong options are to the key, 0 to 1; that of an ordinary question where none is shown. */
function nearnessOf(draft: Draft): number {
  if (draft.form !== "choice" || draft.distractors.length === 0) return ORDINARY;
  const nearness = readNearness(draft);
  const sum = draft.distractors.reduce((total, { text }) => total + nearness(text), 0);
  return sum / draft.distractors.length;
}

/**
 * The expected share of wrong first answers, 0 to 1: by form, harder for a finer date and for
 * wrong options near the key, easier for a fact that several documents tell and for a person who is
 * met often. An estimate until there are answers.
 */
export function estimateDifficulty(draft: Draft, prominence: number): number {
  const { fact, form } = draft;
  const options = draft.distractors.length + 1;
  const distance = BY_DISTANCE * (nearnessOf(draft) - ORDINARY);
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
  const estimate = BY_FORM[form] + fineness + distance - told - fewer - 0.15 * prominence;
  return Math.round(Math.min(0.95, Math.max(0.05, estimate)) * 100) / 100;
}
