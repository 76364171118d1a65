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

function monthSpan(year: number, first: number, months: number): { from: number; to: number } {
  const after = first + months;
  const to = after > 12 ? dayNumber(year + 1, after - 12, 1) : dayNumber(year, after, 1);
  return { from: dayNumber(year, first, 1), to: to - 1 };
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
    return { from: dayNumber(year, 1, 1), to, grain: unknown === 1 ? "decade" : "century" };
  }
  if (parts[2] === undefined) return { ...monthSpan(year, 1, 12), grain: "year" };
  const month = Number(parts[2]);
  const season = SEASON_STARTS[month];
  if (season !== undefined) return { ...monthSpan(year, season, 3), grain: "season" };
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined) return { ...monthSpan(year, month, 1), grain: "month" };
  const day = dayNumber(year, month, Number(parts[3]));
  return { from: day, to: day, grain: "day" };
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
  const open = (side: string) => side === "" || side === "..";
  const from = open(start) ? { from: Number.NEGATIVE_INFINITY } : spanOfPart(start);
  const to = open(end) ? { to: Number.POSITIVE_INFINITY } : spanOfPart(end);
  if (!from || !to || from.from > to.to) return null;
  return { from: from.from, to: to.to, grain: "interval" };
}

/**
 * Whether both may mean the same time: they share a day, or one of them is a day and the other
 * within a day of it (time zones).
 */
export function mayBeSame(left: DateSpan, right: DateSpan): boolean {
  const margin = left.grain === "day" || right.grain === "day" ? 1 : 0;
  return left.from <= right.to + margin && right.from <= left.to + margin;
}
