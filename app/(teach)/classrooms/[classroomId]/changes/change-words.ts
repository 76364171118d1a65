import { accommodationWords } from "@/app/_classrooms/accommodation-words";
import type { ClassChange } from "@/lib/data/class-changes";
import type { Accommodation } from "@/lib/domain/accommodation";
import { spellMark, spellMoment } from "@/lib/domain/spelling";

type Total = { mark: number; maxMark: number };
type Told = Pick<ClassChange, "kind" | "before" | "after">;

/** What a change did, after the name of whom it concerns: "1.5 times the time, before: nothing special". */
export function changeWords({ kind, before, after }: Told, timeZone: string): string {
  switch (kind) {
    case "accommodation":
      return `${given(after)}, before: ${given(before)}`;
    case "late-answers":
      return (after as { counts: boolean }).counts
        ? "what came late counts"
        : "what came late does not count";
    case "late-waiver":
      return after ? "lateness takes nothing" : "lateness takes its part again";
    case "deadline":
      return `the time ends ${moment(after, timeZone)}, before: ${moment(before, timeZone)}`;
    case "regrade":
      return `marked again, ${turn(before, after)}`;
    case "hand-mark":
      return `marked by hand, ${turn(before, after)}`;
    case "excuse":
      return (after as { excused: boolean }).excused ? "excused" : "no longer excused";
    case "slip":
      return "a new slip; the old one ended";
    case "teacher":
      return after ? "teaches the class now" : "no longer teaches the class";
  }
}

function given(value: unknown): string {
  const words = value ? accommodationWords(value as Accommodation) : [];
  return words.length > 0 ? words.join(", ") : "nothing special";
}

function turn(before: unknown, after: unknown): string {
  const [from, to] = [spellMark(before as Total), spellMark(after as Total)];
  return from === to ? `${to} as before` : `${to}, before: ${from}`;
}

/** JSON keeps a moment as its words. */
function moment(value: unknown, timeZone: string): string {
  return value ? spellMoment(new Date(value as string), timeZone) : "never";
}
