import type { AssignmentView } from "@/lib/data/assignments";
import type { CreditPoint } from "@/lib/domain/credit";
import { localTimeOf } from "@/lib/domain/zoned-time";
import type { CreditRow } from "./credit-rows.client";
import type { Lateness } from "./terms-fields";

/** The terms of a quiz as its form shows them. */
export type TermsValues = FurtherValues & { limit: string; attempts: string };

export type FurtherValues = {
  listed: boolean;
  asksPassword: boolean;
  early: CreditRow[];
  lateness: Lateness;
  latePercent: string;
  latePer: string;
  lateFloor: string;
  lateGrace: string;
  late: CreditRow[];
  lateAfter: string;
  missing: string;
};

/** Those of a quiz that has none of them. */
export const PLAIN_TERMS: FurtherValues = {
  listed: true,
  asksPassword: false,
  early: [],
  lateness: "none",
  latePercent: "",
  latePer: "day",
  lateFloor: "",
  lateGrace: "",
  late: [],
  lateAfter: "",
  missing: "",
};

export function termsValues(assignment: AssignmentView, timeZone: string): TermsValues {
  const { settings, listed, asksPassword, credit, latePolicy: policy } = assignment;
  const isRated = policy !== null && policy.percent > 0;
  return {
    limit: String(settings.limitMinutes ?? ""),
    attempts: String(settings.attempts ?? "any"),
    listed,
    asksPassword,
    early: toRows(credit.early, timeZone),
    lateness: credit.late ? "steps" : isRated ? "policy" : "none",
    latePercent: isRated ? String(policy.percent) : "",
    latePer: policy?.per ?? "day",
    lateFloor: isRated ? String(policy.floor) : "",
    lateGrace: isRated ? String(policy.graceMinutes) : "",
    late: toRows(credit.late?.points ?? [], timeZone),
    lateAfter: credit.late ? String(credit.late.after) : "",
    missing: String(policy?.missing ?? ""),
  };
}

/** The steps of a time line as rows of a form, on the clock of a zone. */
export function toRows(points: readonly CreditPoint[], timeZone: string): CreditRow[] {
  return points.map(({ until, percent }) => ({
    until: localTimeOf(until, timeZone),
    percent: String(percent),
  }));
}
