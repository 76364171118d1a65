/** How fine a date is. */
export type Grain = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/** The days that an EDTF value may mean, both ends included, counted from 1970-01-01. */
export type DateSpan = { from: number; to: number; grain: Grain };

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar (Hinnant, days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** First month of the EDTF seasons 21 to 24, as the northern half of the world counts them. */
const SEASON_STARTS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Every span is made here: objects of one shape are compared several times as fast. */
function span(from: number, to: number, grain: Grain): DateSpan {
  return { from, to, grain };
}

function monthSpan(year: number, first: number, months: number, grain: Grain): DateSpan {
  const after = first + months;
  const to = after > 12 ? dayNumber(year + 1, after - 12, 1) : dayNumber(year, after, 1);
  return span(dayNumber(year, first, 1), to - 1, grain);
}

function spanOfPart(value: string): DateSpan | null {
  const parts = /^(-?\d{2,4}X{0,2})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(value);
  if (!parts?.[1]) return null;
  const unknown = (parts[1].match(/X/g) ?? []).length;
  if (parts[1].length !== 4 || (unknown > 0 && parts[2] !== undefined)) return null;
  const year = Number(parts[1].replaceAll("X", "0"));
  if (unknown > 0) {
    const years = unknown === 1 ? 10 : 100;
    const to = dayNumber(year + years, 1, 1) - 1;
    return span(dayNumber(year, 1, 1), to, unknown === 1 ? "decade" : "century");
  }
  if (parts[2] === undefined) return monthSpan(year, 1, 12, "year");
  const month = Number(parts[2]);
  const season = SEASON_STARTS[month];
  if (season !== undefined) return monthSpan(year, season, 3, "season");
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined) return monthSpan(year, month, 1, "month");
  const day = dayNumber(year, month, Number(parts[3]));
  return span(day, day, "day");
}

function isOpen(side: string): boolean {
  return side === "" || side === "..";
}

/**
 * The span of an EDTF value as facts have it: days, months, seasons, years, decades, centuries,
 * times of a day, intervals with open ends; marks of doubt are left out. Null for a value without a
 * year or one that cannot be read.
 */
export function spanOf(value: string): DateSpan | null {
  const bare = value.replace(/[~?%]/g, "");
  if (!bare.includes("/")) return spanOfPart(bare);
  const [start = "", end = ""] = bare.split("/");
  const from = isOpen(start) ? Number.NEGATIVE_INFINITY : spanOfPart(start)?.from;
  const to = isOpen(end) ? Number.POSITIVE_INFINITY : spanOfPart(end)?.to;
  return from === undefined || to === undefined || from > to ? null : span(from, to, "interval");
}

/**
 * Whether both may mean the same time: they share a day, or one of them is a day and the other
 * within a day of it (time zones).
 */
export function mayBeSame(left: DateSpan, right: DateSpan): boolean {
  const margin = left.grain === "day" || right.grain === "day" ? 1 : 0;
  return left.from <= right.to + margin && right.from <= left.to + margin;
}
