import { isPast } from "./due-grace";
import type { MarkTerms } from "./late-policy";
import { countedMark, missingPercent } from "./late-policy";
import type { Counting } from "./settings";

/** A sitting under an assignment, as a report needs it. */
export type QuizSitting = {
  id: string;
  startedAt: Date;
  /** Null while it is being taken. */
  handedIn: HandedIn | null;
};

type HandedIn = {
  submittedAt: Date;
  mark: number;
  maxMark: number;
  /** Whether whoever asks may see the mark now. */
  isSeen: boolean;
};

/** A learner's cards of a study set: how many there are, were seen at least once, and are due now. */
export type CardCounts = { cards: number; seen: number; due: number };

/** How one learner stands with one assignment. */
export type Standing =
  | ({ state: "not-started" } & Undone)
  | ({ state: "in-progress"; attemptId: string } & Undone)
  | QuizDone
  | MarkHeld
  | Excused
  | ({ state: "reviewing"; overdue: boolean } & CardCounts);

type Undone = {
  overdue: boolean;
  /** What nothing handed in counts for by the late policy, in percent; null for not at all. */
  missing: number | null;
};

export type QuizDone = {
  state: "done";
  /** The sitting that counts; where the average does, the last. */
  attemptId: string;
  /** What counts, early credit and lateness included. */
  mark: number;
  /** What the answers alone are worth. */
  rawMark: number;
  maxMark: number;
  late: boolean;
  /** Sittings handed in. */
  sittings: number;
  /** One that is being taken besides. */
  openAttemptId: string | null;
};

/** Need not do it. What they handed in all the same stays readable, and counts in no mean. */
export type Excused = { state: "excused"; attemptId: string | null };

/** Handed in; the mark may not be seen yet. */
export type MarkHeld = Omit<QuizDone, "state" | "mark" | "rawMark" | "maxMark"> & {
  state: "handed-in";
};

type Times = { dueAt: Date | null; now: Date };

type QuizRules = { counts: Counting; terms: MarkTerms; now: Date };

/** How a learner stands with a quiz; which of several sittings counts is a setting, by what each counts for. */
export function quizStanding(
  sittings: readonly QuizSitting[],
  { counts, terms, now }: QuizRules,
): Standing {
  const { dueAt } = terms;
  const undone = { overdue: isPast(now, dueAt), missing: missingPercent(now, terms) };
  const open = sittings.find((sitting) => !sitting.handedIn);
  const done = sittings
    .flatMap(({ id, handedIn }) => (handedIn ? [toDone(id, handedIn, terms)] : []))
    .toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  const counted = countedSitting(done, counts);
  if (!counted) {
    return open
      ? { state: "in-progress", ...undone, attemptId: open.id }
      : { state: "not-started", ...undone };
  }
  const standing = {
    attemptId: counted.id,
    late: isPast(counted.submittedAt, dueAt),
    sittings: done.length,
    openAttemptId: open?.id ?? null,
  };
  if (done.some(({ isSeen }) => !isSeen)) return { state: "handed-in", ...standing };
  const { mark, rawMark, maxMark } = counted;
  return { state: "done", mark, rawMark, maxMark, ...standing };
}

type Done = HandedIn & { id: string; rawMark: number };

function toDone(id: string, handedIn: HandedIn, terms: MarkTerms): Done {
  return { ...handedIn, id, mark: countedMark(handedIn, terms), rawMark: handedIn.mark };
}

/** Of sittings in the order they were handed in; of equals the first. */
function countedSitting(done: readonly Done[], counts: Counting): Done | undefined {
  const last = done.at(-1);
  switch (counts) {
    case "first":
      return done[0];
    case "last":
      return last;
    case "highest":
      return done.toSorted((one, other) => share(other) - share(one))[0];
    case "average":
      return (
        last && {
          ...last,
          mark: meanMark(done, last.maxMark),
          rawMark: meanMark(
            done.map(({ rawMark, maxMark }) => ({ mark: rawMark, maxMark })),
            last.maxMark,
          ),
        }
      );
  }
}

function meanMark(done: readonly { mark: number; maxMark: number }[], maxMark: number): number {
  const mean = done.reduce((sum, each) => sum + share(each), 0) / done.length;
  return Math.round(mean * maxMark * 1e6) / 1e6;
}

/** Of the full mark; a quiz without questions is worth nothing. */
export function share({ mark, maxMark }: { mark: number; maxMark: number }): number {
  return maxMark > 0 ? mark / maxMark : 0;
}

/** How a learner stands with a set that is kept in memory; without cards it was not begun. */
export function reviewStanding(counts: CardCounts | undefined, { dueAt, now }: Times): Standing {
  if (!counts || counts.cards === 0) {
    return { state: "not-started", overdue: isPast(now, dueAt), missing: null };
  }
  return {
    state: "reviewing",
    overdue: counts.seen < counts.cards && isPast(now, dueAt),
    ...counts,
  };
}

/** The same, of a learner who is excused. */
export function excusedFrom(standing: Standing): Excused {
  return { state: "excused", attemptId: "attemptId" in standing ? standing.attemptId : null };
}

/** Whether a quiz was handed in at least once. */
export function isHandedIn(standing: Standing): standing is QuizDone | MarkHeld {
  return standing.state === "done" || standing.state === "handed-in";
}

/** Whether a quiz is being taken now. */
export function isUnderWay(standing: Standing | undefined): boolean {
  if (!standing || standing.state === "reviewing" || standing.state === "excused") return false;
  if (isHandedIn(standing)) return standing.openAttemptId !== null;
  return standing.state === "in-progress";
}

/** Whether nothing is left to do for now. */
export function isDone(standing: Standing): boolean {
  if (standing.state === "excused") return true;
  if (standing.state === "reviewing") return standing.seen === standing.cards && standing.due === 0;
  return isHandedIn(standing) && standing.openAttemptId === null;
}

/** A mark as a whole number of a hundred. Only a full mark is 100, only an empty one 0. */
export function percent({ mark, maxMark }: { mark: number; maxMark: number }): number {
  const exact = 100 * share({ mark, maxMark });
  if (exact > 99 && exact < 100) return 99;
  return exact > 0 && exact < 1 ? 1 : Math.round(exact);
}
