import type { AccessChanges } from "./access";
import type { CreditPoint } from "./credit";

type Shift = (moment: Date) => Date;

/** The same changes at other times: every moment in them is moved. */
export function shiftedChanges(changes: AccessChanges, shift: Shift): AccessChanges {
  const shifted: AccessChanges = { ...changes };
  for (const field of ["opensAt", "dueAt", "closesAt"] as const) {
    const moment = changes[field];
    if (moment) shifted[field] = shift(moment);
  }
  if (changes.early) shifted.early = shiftedPoints(changes.early, shift);
  if (changes.late) {
    shifted.late = { ...changes.late, points: shiftedPoints(changes.late.points, shift) };
  }
  return shifted;
}

function shiftedPoints(points: readonly CreditPoint[], shift: Shift): CreditPoint[] {
  return points.map(({ until, percent }) => ({ until: shift(until), percent }));
}
