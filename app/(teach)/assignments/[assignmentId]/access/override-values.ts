import type { CreditRow } from "@/app/_classrooms/credit-rows.client";
import { toRows } from "@/app/_classrooms/terms-form-values";
import type { Access, AccessChanges } from "@/lib/domain/access";
import { localTimeOf } from "@/lib/domain/zoned-time";
import type { OwnField } from "./own-fields";

/** An override as its form shows it: which fields differ, and the value of each, its own or the class's. */
export type OverrideValues = {
  owns: OwnField[];
  opens: string;
  due: string;
  closes: string;
  hardStop: boolean;
  limit: string;
  attempts: string;
  asksPassword: boolean;
  listed: boolean;
  early: CreditRow[];
  late: CreditRow[];
  lateAfter: string;
};

/** `own` is what the class gets, from which a new value starts. */
export function overrideValues(
  own: Access,
  changes: AccessChanges,
  timeZone: string,
): OverrideValues {
  const access = { ...own, ...changes };
  const local = (moment: Date | null) => (moment ? localTimeOf(moment, timeZone) : "");
  return {
    owns: ownedBy(changes),
    opens: local(access.opensAt),
    due: local(access.dueAt),
    closes: local(access.closesAt),
    hardStop: access.hardStop,
    limit: String(access.limitMinutes ?? ""),
    attempts: String(access.attempts ?? "any"),
    asksPassword: Boolean(changes.passwordHash),
    listed: access.listed,
    early: toRows(access.early, timeZone),
    late: toRows(access.late?.points ?? [], timeZone),
    lateAfter: String(access.late?.after ?? ""),
  };
}

const FIELD_OF: Record<OwnField, keyof Access> = {
  opens: "opensAt",
  due: "dueAt",
  closes: "closesAt",
  limit: "limitMinutes",
  attempts: "attempts",
  password: "passwordHash",
  listed: "listed",
  early: "early",
  late: "late",
};

function ownedBy(changes: AccessChanges): OwnField[] {
  const fields = Object.entries(FIELD_OF) as [OwnField, keyof Access][];
  return fields.flatMap(([field, key]) => (key in changes ? field : []));
}
