import { z } from "zod";
import { BREAK_MINUTES, MOST_EXTRA_ATTEMPTS, TIME_FACTORS } from "@/lib/domain/accommodation";
import { rowId } from "@/lib/domain/row-id";

const OF_THE_LIST = "Choose one of the list.";

/** How a form writes a time factor: "1.5", or "none" for no limit. */
export function factorName(factor: number | null): string {
  return factor === null ? "none" : String(factor);
}

const factorOf = new Map(TIME_FACTORS.map((factor) => [factorName(factor), factor] as const));
const extra = Array.from({ length: MOST_EXTRA_ATTEMPTS + 1 }, (_, count) => String(count));

/** What the form sends, as an accommodation of a student. */
export const accommodationForm = z
  .object({
    userId: rowId,
    timeFactor: z.enum(TIME_FACTORS.map(factorName), OF_THE_LIST),
    hidesTimer: z.literal("on").optional(),
    extraAttempts: z.enum(extra, OF_THE_LIST),
    breakMinutes: z.enum(BREAK_MINUTES.map(String), OF_THE_LIST),
    confirmed: z.literal("on").optional(),
  })
  .transform(({ userId, timeFactor, hidesTimer, extraAttempts, breakMinutes, confirmed }) => ({
    userId,
    confirmed: confirmed === "on",
    value: {
      timeFactor: factorOf.get(timeFactor) ?? null,
      hidesTimer: hidesTimer === "on",
      extraAttempts: Number(extraAttempts),
      breakMinutes: Number(breakMinutes),
    },
  }));
