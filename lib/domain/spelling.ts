import { spellDay } from "./passage";
import { localTimeOf } from "./zoned-time";

/** "3 January 2020, 12:03" on the clock of a zone. */
export function spellMoment(moment: Date, timeZone: string): string {
  const [day = "", time = ""] = localTimeOf(moment, timeZone).split("T");
  return `${spellDay(day)}, ${time}`;
}

/** "7 of 10", "7.5 of 10". */
export function spellMark({ mark, maxMark }: { mark: number; maxMark: number }): string {
  return `${Math.round(mark * 100) / 100} of ${maxMark}`;
}

/** "80%" of a share from 0 to 1. */
export function spellPercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
