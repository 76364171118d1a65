import { z } from "zod";
import type { CreditPoint } from "@/lib/domain/credit";
import { momentOfLocalTime } from "@/lib/domain/zoned-time";
import { MOST_STEPS } from "./credit-steps";

type Span = { from: number; to: number };
/** In percent: more than the mark, and less than it. */
export const EARLY_SPAN: Span = { from: 101, to: 200 };
export const LATE_SPAN: Span = { from: 0, to: 99 };

const HALF = "Each step needs both: until when, and how much the mark counts.";
const row = z.object({ until: z.string().max(40), percent: z.string().max(5) });
const rows = z.array(row).max(MOST_STEPS);

/** A whole percentage, which may be left empty: null. */
export function percentField({ from, to }: Span) {
  const words = `Type a whole percentage from ${from} to ${to}.`;
  return z
    .string(words)
    .trim()
    .refine((typed) => /^\d{0,3}$/.test(typed), words)
    .transform((typed) => (typed === "" ? null : Number(typed)))
    .refine((percent) => percent === null || (percent >= from && percent <= to), words)
    .default(null);
}

/** The steps of a time line as `CreditRows` sends them: rows of a local time and a percentage, as JSON. */
export function stepsField(span: Span, timeZone: string) {
  const percent = percentField(span);
  return z
    .string(HALF)
    .max(1_000, HALF)
    .default("[]")
    .transform((typed, context): CreditPoint[] => {
      const read = rows.safeParse(parseJson(typed)).data ?? [];
      return read.flatMap(({ until, percent: typedPercent }) => {
        if (until === "" && typedPercent === "") return [];
        const moment = momentOfLocalTime(until, timeZone);
        const part = percent.safeParse(typedPercent);
        if (moment && part.success && part.data !== null)
          return { until: moment, percent: part.data };
        const message = part.success ? HALF : (part.error.issues[0]?.message ?? HALF);
        context.addIssue({ code: "custom", message });
        return [];
      });
    });
}

function parseJson(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}
