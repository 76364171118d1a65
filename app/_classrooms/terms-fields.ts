import { z } from "zod";
import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import type { LatePolicy } from "@/lib/domain/late-policy";
import { LATE_UNITS } from "@/lib/domain/late-policy";
import type { Credit } from "@/lib/domain/stored-access";
import { EARLY_SPAN, LATE_SPAN, percentField, stepsField } from "./credit-fields";
import { ATTEMPTS, settingsFields } from "./settings-fields";

const SHARE = { from: 0, to: 100 };
const GRACE = "Type whole minutes, from 0 to 1440.";
const RATE = "Say how much each hour or day takes.";

/** Nothing, so much for each hour or day, or steps on the time line. */
export const LATENESS = ["none", "policy", "steps"] as const;
export type Lateness = (typeof LATENESS)[number];

/** How long, how often and for how much the class takes a quiz, as a form sends it. */
export function termsFields(timeZone: string) {
  return {
    limit: settingsFields.limit,
    attempts: z.enum(["1", "2", "3", "any"], "Choose one of the list.").default("any"),
    listed: z.literal("on").optional(),
    password: z.string().trim().max(QUIZ_PASSWORD_MAX).default(""),
    noPassword: z.literal("on").optional(),
    early: stepsField(EARLY_SPAN, timeZone),
    lateness: z.enum(LATENESS).default("none"),
    latePercent: percentField(SHARE),
    latePer: z.enum(LATE_UNITS).default("day"),
    lateFloor: percentField(SHARE),
    lateGrace: z
      .string(GRACE)
      .trim()
      .refine((typed) => /^\d{0,4}$/.test(typed) && Number(typed) <= 1440, GRACE)
      .transform(Number)
      .default(0),
    late: stepsField(LATE_SPAN, timeZone),
    lateAfter: percentField(LATE_SPAN),
    missing: percentField(SHARE),
  };
}

export type TermsFields = z.output<z.ZodObject<ReturnType<typeof termsFields>>>;

type LatenessFields = Omit<TermsFields, "limit" | "attempts">;

/** What is wrong between the fields: a rate that is not said. */
export const rateIsSaid = {
  path: ["latePercent"],
  message: RATE,
};

export function saysRate({ lateness, latePercent }: Pick<TermsFields, "lateness" | "latePercent">) {
  return lateness !== "policy" || latePercent !== null;
}

export function limitOf({ limit }: Pick<TermsFields, "limit">): number | null {
  return limit === "" ? null : Number(limit);
}

export function attemptsOf({ attempts }: Pick<TermsFields, "attempts">): number | null {
  return ATTEMPTS[attempts];
}

export function creditOf({ early, late, lateAfter, lateness }: LatenessFields): Credit {
  return { early, late: lateness === "steps" ? { points: late, after: lateAfter ?? 0 } : null };
}

/** The late policy that the fields mean; null where lateness costs nothing and nothing counts as missing. */
export function policyOf(fields: LatenessFields): LatePolicy | null {
  const { lateness, latePercent, latePer, lateFloor, lateGrace, missing } = fields;
  const isRated = lateness === "policy";
  if (!isRated && missing === null) return null;
  return {
    percent: isRated ? (latePercent ?? 0) : 0,
    per: latePer,
    floor: lateFloor ?? 0,
    missing,
    graceMinutes: lateGrace,
  };
}
