import type { BarDatum } from "@/app/_ui/bar-chart";
import type { DayFigure } from "@/lib/domain/forecast";
import { MONTH_NAMES } from "@/lib/domain/month-names";
import { dateOfStudyDay } from "@/lib/domain/study-day";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A bar for each day; every seventh is named under it, away from the edges. */
export function dayBars(days: readonly DayFigure[]): BarDatum[] {
  return days.map(({ studyDay, value }, index) => {
    const date = new Date(dateOfStudyDay(studyDay));
    const month = MONTH_NAMES.en[date.getUTCMonth()] ?? "";
    const short = `${date.getUTCDate()} ${month.slice(0, 3)}`;
    return {
      label: `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${month}`,
      ...(index % 7 === 3 ? { tick: short } : {}),
      value,
    };
  });
}
