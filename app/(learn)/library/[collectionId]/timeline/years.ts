import type { BankFact } from "@/lib/data/bank-facts";
import { spanOf } from "@/lib/domain/date-span";

/** The dates of one year, in order. */
export type Year = { year: string; facts: BankFact[] };

const MS_A_DAY = 86_400_000;

/** Dated facts in order of time, by the year in which they begin; those of one day in the order given. */
export function inYears(facts: readonly BankFact[]): Year[] {
  const dated = facts
    .flatMap((fact) => {
      const from = fact.time === null ? undefined : spanOf(fact.time)?.from;
      return from === undefined ? [] : [{ fact, from }];
    })
    .sort((one, other) => one.from - other.from);
  const years: Year[] = [];
  for (const { fact, from } of dated) {
    const year = yearOf(from);
    const last = years.at(-1);
    if (last?.year === year) last.facts.push(fact);
    else years.push({ year, facts: [fact] });
  }
  return years;
}

/** "1969"; a year before the common era is said to be one; where the beginning is open, "Before". */
function yearOf(day: number): string {
  if (!Number.isFinite(day)) return "Before";
  const year = new Date(day * MS_A_DAY).getUTCFullYear();
  return year > 0 ? String(year) : `${1 - year} BCE`;
}
