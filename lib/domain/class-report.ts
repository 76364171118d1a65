import { isPast } from "./due-grace";
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
  | { state: "not-started"; overdue: boolean }
  | { state: "in-progress"; overdue: boolean; attemptId: string }
  | QuizDone
  | MarkHeld
  | ({ state: "reviewing"; overdue: boolean } & CardCounts);

export type QuizDone = {
  state: "done";
  /** The sitting that counts; where the average does, the last. */
  attemptId: string;
  mark: number;
  maxMark: number;
  late: boolean;
  /** Sittings handed in. */
  sittings: number;
  /** One that is being taken besides. */
  openAttemptId: string | null;
};

/** Handed in; the mark may not be seen yet. */
export type MarkHeld = Omit<QuizDone, "state" | "mark" | "maxMark"> & { state: "handed-in" };

type Times = { dueAt: Date | null; now: Date };

/** How a learner stands with a quiz; which of several sittings counts is a setting. */
export function quizStanding(
  sittings: readonly QuizSitting[],
  { dueAt, now, counts }: Times & { counts: Counting },
): Standing {
  const overdue = isPast(now, dueAt);
  const open = sittings.find((sitting) => !sitting.handedIn);
  const done = sittings
    .flatMap(({ id, handedIn }) => (handedIn ? [{ id, ...handedIn }] : []))
    .toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  const counted = countedSitting(done, counts);
  if (!counted) {
    return open
      ? { state: "in-progress", overdue, attemptId: open.id }
      : { state: "not-started", overdue };
  }
  const standing = {
    attemptId: counted.id,
    late: isPast(counted.submittedAt, dueAt),
    sittings: done.length,
    openAttemptId: open?.id ?? null,
  };
  if (done.some(({ isSeen }) => !isSeen)) return { state: "handed-in", ...standing };
  const { mark, maxMark } = counted;
  return { state: "done", mark, maxMark, ...standing };
}

type Done = HandedIn & { id: string };

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
    case "average": {
      const mean = done.reduce((sum, each) => sum + share(each), 0) / done.length;
      return last && { ...last, mark: Math.round(mean * last.maxMark * 1e6) / 1e6 };
    }
  }
}

function share({ mark, maxMark }: { mark: number; maxMark: number }): number {
  return maxMark > 0 ? mark / maxMark : 0;
}

/** How a learner stands with a set that is kept in memory; without cards it was not begun. */
export function reviewStanding(counts: CardCounts | undefined, { dueAt, now }: Times): Standing {
  if (!counts || counts.cards === 0) return { state: "not-started", overdue: isPast(now, dueAt) };
  return {
    state: "reviewing",
    overdue: counts.seen < counts.cards && isPast(now, dueAt),
    ...counts,
  };
}

/** Whether a quiz was handed in at least once. */
export function isHandedIn(standing: Standing): standing is QuizDone | MarkHeld {
  return standing.state === "done" || standing.state === "handed-in";
}

/** Whether a quiz is being taken now. */
export function isUnderWay(standing: Standing | undefined): boolean {
  if (!standing || standing.state === "reviewing") return false;
  if (isHandedIn(standing)) return standing.openAttemptId !== null;
  return standing.state === "in-progress";
}

/** Whether nothing is left to do for now. */
export function isDone(standing: Standing): boolean {
  if (standing.state === "reviewing") return standing.seen === standing.cards && standing.due === 0;
  return isHandedIn(standing) && standing.openAttemptId === null;
}

/** A mark as a whole number of a hundred. Only a full mark is 100, only an empty one 0. */
export function percent({ mark, maxMark }: { mark: number; maxMark: number }): number {
  const exact = 100 * share({ mark, maxMark });
  if (exact > 99 && exact < 100) return 99;
  return exact > 0 && exact < 1 ? 1 : Math.round(exact);
}

export type Tally = {
  notStarted: number;
  underWay: number;
  done: number;
  late: number;
  /** Of those handed in, a hundred at most; null if nobody has. */
  mean: number | null;
};

/** How a class stands with one assignment. */
export function tally(standings: readonly Standing[]): Tally {
  const handedIn = standings.filter(isHandedIn);
  const marked = standings.filter((standing) => standing.state === "done");
  const notStarted = standings.filter(({ state }) => state === "not-started").length;
  const learned = standings.filter(
    (standing) => standing.state === "reviewing" && standing.seen === standing.cards,
  ).length;
  const done = handedIn.length + learned;
  const sum = marked.reduce((total, standing) => total + 100 * share(standing), 0);
  return {
    notStarted,
    underWay: standings.length - notStarted - done,
    done,
    late: handedIn.filter(({ late }) => late).length,
    mean: marked.length > 0 ? Math.round(sum / marked.length) : null,
  };
}
