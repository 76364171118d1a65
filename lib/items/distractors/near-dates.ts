import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { shuffled } from "../seeded";

/** A date that could stand beside the key; with the fact whose date it is, if it is one's. */
export type Candidate = { value: string; span: DateSpan; of: Fact | null };

const two = (value: number): string => String(value).padStart(2, "0");

/** Days near a day: of news in the same weeks, of what is longer ago in other years. */
function neighbourDays([year, month, day]: [number, number, number], news: boolean): string[] {
  const at = (years: number, months: number, days: number) =>
    `${year + years}-${two(((month - 1 + months) % 12) + 1)}-${two(((day - 1 + days) % 28) + 1)}`;
  if (news) return [3, 6, 9, 11, 14, 17, 20].map((step) => at(0, 0, step));
  return [
    at(-6, 4, 3),
    at(-4, 7, 9),
    at(-3, 2, 17),
    at(-1, 9, 11),
    at(0, 5, 6),
    at(2, 8, 20),
    at(3, 3, 14),
    at(5, 10, 5),
  ];
}

/** Dates near the key that nothing is known of, of the same grain. */
export function neighbours(value: string, seed: string, news: boolean): Candidate[] {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value.replace(/[~?%]/g, ""));
  if (!parts) return neighbourSpans(value, seed);
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (month > 20) {
    const seasons = [-3, -2, -1, 1, 2, 3].map((step) => {
      const at = month - 21 + step;
      return `${year + Math.floor(at / 4)}-${21 + ((at + 4) % 4)}`;
    });
    return shuffled(seasons, seed).flatMap(unknown);
  }
  const years = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => year + step);
  const values =
    month === 0
      ? years.map(String)
      : day === 0
        ? [1, 2, 4, 5, 7, 8, 10, 11].map((step) => {
            const next = ((month - 1 + step) % 12) + 1;
            return `${next > month ? year : year + (step % 2)}-${two(next)}`;
          })
        : neighbourDays([year, month, day], news);
  const marked = /[~]/.test(value) ? values.map((candidate) => `${candidate}~`) : values;
  return shuffled(marked, seed).flatMap(unknown);
}

function neighbourSpans(value: string, seed: string): Candidate[] {
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) {
    const tens = [-2, -1, 1, 2].map((step) => `${Number(decade[1]) + step}X`);
    return shuffled(tens, seed).flatMap(unknown);
  }
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (!years) return [];
  const [from, to] = [Number(years[1]), Number(years[2])];
  const length = to - from;
  const steps = [-2, -1, 1, 2].map((step) => step * (length + 1 + (step % 2)));
  return shuffled(steps, seed).flatMap((step) => unknown(`${from + step}/${to + step}`));
}

export function unknown(value: string): Candidate[] {
  const span = spanOf(value);
  return span ? [{ value, span, of: null }] : [];
}
