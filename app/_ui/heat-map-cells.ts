import { MONTH_NAMES } from "@/lib/domain/month-names";
import type { HeatMapDay } from "./heat-map";

export type HeatMapCell = HeatMapDay & {
  /** Columns from the left. */
  week: number;
  /** 0 is Monday. */
  weekday: number;
  /** Named above the week in which the month begins, where there is room. */
  month?: string;
};

/** Lays days, in order and without gaps, out in weeks. */
export function heatMapCells(days: readonly HeatMapDay[]): HeatMapCell[] {
  const first = days[0] ? weekdayOf(days[0].date) : 0;
  return days.map((day, index) => {
    const place = first + index;
    const startsMonth = day.date.endsWith("-01");
    return {
      ...day,
      week: Math.floor(place / 7),
      weekday: place % 7,
      month: startsMonth
        ? MONTH_NAMES.en[Number(day.date.slice(5, 7)) - 1]?.slice(0, 3)
        : undefined,
    };
  });
}

function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
