import type { RosterStudent } from "@/lib/data/rosters";
import { spellDay } from "@/lib/domain/passage";
import { localTimeOf } from "@/lib/domain/zoned-time";

/** A student as a row of the list shows them, in the teacher's words and time zone. */
export type StudentRowView = {
  userId: string;
  name: string;
  labels: string[];
  signsIn: string;
  joined: string;
};

export function studentRow(student: RosterStudent, timeZone: string): StudentRowView {
  const { userId, name, labels, joinedAt } = student;
  const signsIn = signInWords(student, timeZone);
  return { userId, name, labels, signsIn, joined: dayOf(joinedAt, timeZone) };
}

function signInWords({ signsInBy, slipUsedAt }: RosterStudent, timeZone: string): string {
  if (signsInBy === "account") return "with an account";
  if (signsInBy === "other-slip") return "with a slip of another class";
  return slipUsedAt ? `with a slip, since ${dayOf(slipUsedAt, timeZone)}` : "slip not used yet";
}

function dayOf(moment: Date, timeZone: string): string {
  return spellDay(localTimeOf(moment, timeZone).slice(0, 10));
}
