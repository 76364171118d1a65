import type { Language } from "./fact";

/** The months in the order of the year, as each language writes them in full. */
export const MONTH_NAMES: Record<Language, readonly string[]> = {
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  ),
};

const SHORT: Record<string, number> = {
  jan: 1,
  feb: 2,
  peb: 2,
  pebruari: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  agu: 8,
  agt: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  nopember: 11,
  dec: 12,
  des: 12,
};

const NUMBERS = new Map<string, number>([
  ...Object.entries(SHORT),
  ...Object.values(MONTH_NAMES).flatMap((names) =>
    names.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ),
]);

/** 1 to 12 for the name of a month in any of the languages, full or short; else null. */
export function monthNumber(word: string): number | null {
  return NUMBERS.get(word.toLowerCase()) ?? null;
}
