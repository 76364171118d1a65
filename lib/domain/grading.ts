import { editDistance, foldAnswer, foldText } from "./folding";
import type { Item } from "./item";
import type { PartialCredit } from "./partial-credit";
import { partialCredit } from "./partial-credit";
import type { Given } from "./response";
import { readTypedDate } from "./typed-date";

/** What of an item version a mark depends on. */
export type Gradable = Pick<Item, "form" | "lang" | "key" | "accept" | "value"> & {
  distractors: readonly { text: string }[];
};

/** `ambiguous`: a typed date that may mean two days; ask which before it counts. */
export type Verdict = "right" | "nearly" | "wrong" | "ambiguous";

export type Graded = {
  verdict: Verdict;
  /** 0 to 1. */
  mark: number;
  /** A sentence for the learner, where the verdict alone would puzzle. */
  note?: string;
  /** The EDTF values that an ambiguous date may mean. */
  values?: string[];
};

const WRONG: Graded = { verdict: "wrong", mark: 0 };
const RIGHT: Graded = { verdict: "right", mark: 1 };

function partly(mark: number): Graded {
  if (mark >= 1) return RIGHT;
  return mark <= 0 ? WRONG : { verdict: "nearly", mark };
}

/** Misspelt letters that are forgiven: none below 5 letters, 1 up to 8, 2 above. */
function forgiven(folded: string): number {
  const letters = folded.replace(/[^\p{L}]/gu, "").length;
  if (letters < 5) return 0;
  return letters <= 8 ? 1 : 2;
}

/** Figures are never a slip of spelling: "41st Division" is not "42nd Division". */
function sameFigures(left: string, right: string): boolean {
  return left.replace(/\P{N}/gu, "") === right.replace(/\P{N}/gu, "");
}

function isNear(typed: string, wanted: string): boolean {
  const limit = forgiven(wanted);
  return limit > 0 && sameFigures(typed, wanted) && editDistance(typed, wanted, limit) <= limit;
}

function gradeWords(item: Gradable, typed: string, wanted: string[], others: string[]): Graded {
  const given = foldAnswer(typed, item.lang);
  if (given === "") return WRONG;
  const folded = wanted.map((words) => foldAnswer(words, item.lang));
  if (folded.includes(given)) return RIGHT;
  const foldedOthers = others.map((other) => foldAnswer(other, item.lang));
  if (foldedOthers.some((other) => other === given || isNear(given, other))) return WRONG;
  const near = folded.findIndex((words) => isNear(given, words));
  if (near < 0) return WRONG;
  return { verdict: "right", mark: 1, note: `Accepted; it is spelled ${wanted[near]}.` };
}

/** Whether `coarse` is the same date with its finer parts left out: 2020-01 for 2020-01-03. */
function leavesOut(coarse: string, value: string): boolean {
  return (
    value.startsWith(`${coarse}-`) || (coarse.startsWith("XXXX") && value.endsWith(coarse.slice(4)))
  );
}

function gradeDate(item: Gradable, typed: string, value: string): Graded | null {
  const read = readTypedDate(typed);
  if (read.kind === "none") return null;
  if (read.kind === "ambiguous") {
    return {
      verdict: "ambiguous",
      mark: 0,
      values: read.values,
      note: "This can be read as two dates. Write the month as a word.",
    };
  }
  const bare = (date: string) => date.replace(/[~?%]/g, "");
  if (bare(read.value) === bare(value)) return RIGHT;
  if (leavesOut(bare(read.value), bare(value))) {
    return {
      verdict: "nearly",
      mark: 0.5,
      note: `Right as far as it goes; the full answer is ${item.key[0]}.`,
    };
  }
  return WRONG;
}

function gradeShort(item: Gradable, typed: string, others: string[]): Graded {
  const date = item.value === null ? null : gradeDate(item, typed, item.value);
  return date ?? gradeWords(item, typed, [...item.key, ...item.accept], others);
}

function gradeCloze(item: Gradable, typed: string[], others: string[]): Graded {
  const grades = item.key.map((word, gap) => {
    const wanted = item.key.length === 1 ? [word, ...item.accept] : [word];
    return gradeWords(item, typed[gap] ?? "", wanted, others);
  });
  const mark = grades.reduce((sum, grade) => sum + grade.mark, 0) / Math.max(1, grades.length);
  const note = grades.find((grade) => grade.note !== undefined)?.note;
  return note === undefined ? partly(mark) : { ...partly(mark), note };
}

/** The share of the longest common run, in order but with gaps, of what was wanted. */
function shareInOrder(given: string[], wanted: string[]): number {
  let row = new Array<number>(wanted.length + 1).fill(0);
  for (const entry of given) {
    const next = [0];
    wanted.forEach((other, column) => {
      const longer = Math.max(next[column] ?? 0, row[column + 1] ?? 0);
      next.push(entry === other ? (row[column] ?? 0) + 1 : longer);
    });
    row = next;
  }
  return (row[wanted.length] ?? 0) / Math.max(1, wanted.length);
}

function gradeChosen(item: Gradable, chosen: string[], rule: PartialCredit): Graded {
  const given = chosen.map(foldText);
  const wanted = item.key.map(foldText);
  if (item.form === "order") return partly(shareInOrder(given, wanted));
  const right = new Set(given.filter((option) => wanted.includes(option))).size;
  if (item.form === "match") return partly(right / Math.max(1, wanted.length, given.length));
  if (item.form === "multiple") {
    const wrongTicked = new Set(given).size - right;
    const options = wanted.length + item.distractors.length;
    const ticks = { rightTicked: right, wrongTicked, right: wanted.length, options };
    return partly(partialCredit(rule, ticks));
  }
  return given.length === 1 && right === 1 ? RIGHT : WRONG;
}

/**
 * Marks what a learner gave. Choice and true/false: all or nothing; multiple: by the rule
 * of partial credit; order: longest common subsequence; match: per pair; cloze: per gap; typed dates
 * by value, other typed words by folding, aliases and near spellings. A near spelling of one of
 * `others` (names that occur beside the key) is never forgiven into the key.
 */
export function gradeResponse(
  item: Gradable,
  given: Given,
  others: readonly string[] = item.distractors.map((distractor) => distractor.text),
  rule: PartialCredit = "net-correct",
): Graded {
  if ("chosen" in given) return gradeChosen(item, given.chosen, rule);
  if (item.form === "cloze") return gradeCloze(item, given.typed, [...others]);
  if (item.form === "short") return gradeShort(item, given.typed[0] ?? "", [...others]);
  return gradeChosen(item, given.typed, rule);
}
