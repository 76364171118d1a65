import type { Access, AccessChanges, AccessField } from "@/lib/domain/access";
import { ACCESS_FIELDS } from "@/lib/domain/access";
import { counted } from "@/lib/domain/counted";
import type { CreditPoint, LateCredit } from "@/lib/domain/credit";
import type { LatePolicy } from "@/lib/domain/late-policy";

type Spell = (moment: Date) => string;

/** What an override changes, part by part, in the order of the fields: "due 20 February 2026, 17:00". */
export function changesWords(changes: AccessChanges, spell: Spell): string[] {
  return ACCESS_FIELDS.flatMap((field) => {
    const said = changes[field] === undefined ? "" : fieldWords(field, changes, spell);
    return said ? [said] : [];
  });
}

/** What a class gets, part by part; what it costs to be late is said apart. */
export function ownWords(own: Access, spell: Spell): string[] {
  const { opensAt, dueAt, closesAt, listed, hardStop, limitMinutes, attempts } = own;
  const password = own.passwordHash === null ? [] : ["asks for a password"];
  const hidden = listed || opensAt === null ? [] : ["hidden until it opens"];
  const stop = hardStop && closesAt !== null ? ["everybody stops at closing"] : [];
  const said = changesWords({ opensAt, dueAt, closesAt, limitMinutes, attempts }, spell);
  return [said, hidden, stop, password].flat();
}

function fieldWords(field: AccessField, changes: AccessChanges, spell: Spell): string {
  const { hardStop, limitMinutes, passwordHash, early = [], late = null } = changes;
  switch (field) {
    case "opensAt":
      return momentWords("opens", changes.opensAt, "open at once", spell);
    case "listed":
      return changes.listed ? "listed before it opens" : "hidden until it opens";
    case "dueAt":
      return momentWords("due", changes.dueAt, "no due time", spell);
    case "early":
      return early.length > 0 ? earlyWords(early, spell) : "nothing more for being early";
    case "late":
      return late ? lateWords(late, spell) : "late as the class";
    case "closesAt":
      return momentWords("closes", changes.closesAt, "never closes", spell);
    case "hardStop":
      return hardStop ? "everybody stops at closing" : "";
    case "limitMinutes":
      return limitMinutes ? counted(limitMinutes, "minute") : "no time limit";
    case "attempts":
      return attemptsWords(changes.attempts ?? null);
    case "passwordHash":
      return passwordHash ? "a password of their own" : "no password";
  }
}

function momentWords(word: string, moment: Date | null | undefined, none: string, spell: Spell) {
  return moment ? `${word} ${spell(moment)}` : none;
}

export function attemptsWords(attempts: number | null): string {
  return attempts === null ? "any number of attempts" : counted(attempts, "attempt");
}

/** "120% until 3 February 2026, 17:00, then 110% until …". */
export function earlyWords(points: readonly CreditPoint[], spell: Spell): string {
  return pointsWords(points, spell);
}

/** "75% until …, after that 50%". */
export function lateWords({ points, after }: LateCredit, spell: Spell): string {
  if (points.length === 0) return `${after}% when late`;
  return `${pointsWords(points, spell)}, after that ${after}%`;
}

function pointsWords(points: readonly CreditPoint[], spell: Spell): string {
  return points
    .toSorted((one, other) => one.until.getTime() - other.until.getTime())
    .map(({ until, percent }) => `${percent}% until ${spell(until)}`)
    .join(", then ");
}

/** What lateness costs, as a sentence or two; nothing where it costs nothing. */
export function policyWords(policy: LatePolicy | null): string {
  if (policy === null) return "";
  const { percent, per, floor, missing, graceMinutes } = policy;
  const grace = graceMinutes > 0 ? `, from ${counted(graceMinutes, "minute")} late` : "";
  const down = floor > 0 ? `, down to ${floor}%` : "";
  const taken = percent > 0 ? `Each ${per} late takes ${percent}%${grace}${down}.` : "";
  const nothing = missing === null ? "" : `Nothing handed in counts as ${missing}%.`;
  return [taken, nothing].filter(Boolean).join(" ");
}

/** What being early or late does to the mark, as sentences. */
export function creditWords(
  { early, late }: Pick<Access, "early" | "late">,
  policy: LatePolicy | null,
  spell: Spell,
): string {
  const before =
    early.length > 0 ? `Handed in early, the mark counts ${earlyWords(early, spell)}.` : "";
  const after = late ? `Handed in late, the mark counts ${lateWords(late, spell)}.` : "";
  const other = policyWords(late && policy ? { ...policy, percent: 0 } : policy);
  return [before, after, other].filter(Boolean).join(" ");
}
