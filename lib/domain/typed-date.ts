import { foldText } from "./folding";
import { monthNumber } from "./month-names";

/** What a typed date means: an EDTF value, several that it may mean (ask which), or nothing. */
export type TypedDate =
  | { kind: "date"; value: string }
  | { kind: "ambiguous"; values: string[] }
  | { kind: "none" };

const NONE: TypedDate = { kind: "none" };

const SEASONS = new Map<string, number>([
  ["spring", 21],
  ["musim semi", 21],
  ["summer", 22],
  ["musim panas", 22],
  ["autumn", 23],
  ["fall", 23],
  ["musim gugur", 23],
  ["winter", 24],
  ["musim dingin", 24],
]);

/** Words that may stand around a date without changing it. */
const FILLERS = new Set(
  (
    "on in the of at during year date " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun " +
    "pada di tanggal tahun bulan hari tgl senin selasa rabu kamis jumat sabtu minggu"
  ).split(" "),
);

const two = (value: number): string => String(value).padStart(2, "0");
const four = (value: number): string => String(value).padStart(4, "0");

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function dayValue(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return null;
  return `${year === null ? "XXXX" : four(year)}-${two(month)}-${two(day)}`;
}

function asDate(value: string | null): TypedDate {
  return value === null ? NONE : { kind: "date", value };
}

function readNumeric(text: string): TypedDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    if (iso[3] !== undefined) return asDate(dayValue(year, month, Number(iso[3])));
    return month >= 1 && month <= 12 ? asDate(`${four(year)}-${two(month)}`) : null;
  }
  const numeric = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*\2\s*(\d{4}))?$/.exec(text);
  if (!numeric) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  const year = numeric[4] === undefined ? null : Number(numeric[4]);
  const dayFirst = dayValue(year, second, first);
  const monthFirst = numeric[2] === "." ? null : dayValue(year, first, second);
  const values = [...new Set([dayFirst, monthFirst])].filter((value) => value !== null);
  if (values.length > 1) return { kind: "ambiguous", values };
  return asDate(values[0] ?? null);
}

function readSpan(text: string): TypedDate | null {
  const years =
    /^(?:from |between |dari |antara )?(\d{4})\s*(?:-|–|—|\/|to|until|and|sampai|hingga|dan)\s*(\d{4}|\d{2})$/.exec(
      text,
    );
  if (years?.[1] && years[2]) {
    const end = years[2].length === 2 ? years[1].slice(0, 2) + years[2] : years[2];
    return Number(years[1]) < Number(end) ? asDate(`${years[1]}/${end}`) : NONE;
  }
  const decade = /^(\d{3})0(?:'?s|’s|-an| an)$/.exec(text);
  return decade ? asDate(`${decade[1]}X`) : null;
}

function readWords(text: string): TypedDate {
  let rest = foldText(text);
  let season: number | undefined;
  for (const [name, code] of SEASONS) {
    if (` ${rest} `.includes(` ${name} `)) {
      season = code;
      rest = ` ${rest} `.replace(` ${name} `, " ").trim();
    }
  }
  const words = rest.split(" ").filter((word) => word !== "" && !FILLERS.has(word));
  let [year, month, day]: (number | undefined)[] = [];
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1];
    const named = monthNumber(word);
    if (named !== null && month === undefined) month = named;
    else if (number?.length === 4 && year === undefined) year = Number(number);
    else if (number && number.length <= 2 && day === undefined) day = Number(number);
    else return NONE;
  }
  if (season !== undefined) {
    return year !== undefined && month === undefined && day === undefined
      ? asDate(`${four(year)}-${season}`)
      : NONE;
  }
  if (month === undefined)
    return day === undefined && year !== undefined ? asDate(four(year)) : NONE;
  if (day !== undefined) return asDate(dayValue(year ?? null, month, day));
  return asDate(`${year === undefined ? "XXXX" : four(year)}-${two(month)}`);
}

/**
 * Reads a date as a person types it, in English or Indonesian words or in figures, as an EDTF value
 * no finer than what was typed; without a year the value begins with XXXX. "03/04/2020" may mean two
 * days and is ambiguous: ask, never guess. Points ("03.04.2020") put the day first in every country.
 */
export function readTypedDate(typed: string): TypedDate {
  const about = /^\s*(?:about|around|approximately|circa|ca\.?|c\.|sekitar|kira-kira)\s+/i;
  const text = typed.normalize("NFKC").trim().toLowerCase();
  if (text === "" || text.length > 80) return NONE;
  const exact = text.replace(/[.,;!?]+$/, "");
  const bare = exact.replace(about, "");
  const read =
    readNumeric(bare) ??
    readSpan(bare.replace(/^(?:in |the |pada |tahun )+/, "")) ??
    readWords(bare);
  if (read.kind !== "date" || bare === exact) return read;
  return { kind: "date", value: `${read.value}~` };
}
