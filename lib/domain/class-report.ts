/** A sitting under an assignment, as a report needs it. */
export type QuizSitting = {
  id: string;
  startedAt: Date;
  /** Null while it is being taken. */
  handedIn: { submittedAt: Date; mark: number; maxMark: number } | null;
};

/** A learner's cards of a study set: how many there are, were seen at least once, and are due now. */
export type CardCounts = { cards: number; seen: number; due: number };

/** How one learner stands with one assignment. */
export type Standing =
  | { state: "not-started"; overdue: boolean }
  | { state: "in-progress"; overdue: boolean; attemptId: string }
  | QuizDone
  | ({ state: "reviewing"; overdue: boolean } & CardCounts);

export type QuizDone = {
  state: "done";
  /** The best sitting, which counts. */
  attemptId: string;
  mark: number;
  maxMark: number;
  late: boolean;
  /** Sittings handed in. */
  sittings: number;
  /** One that is being taken besides. */
  openAttemptId: string | null;
};

type Times = { dueAt: Date | null; now: Date };

/** Due at 17:00 is kept at 17:00:59. */
const GRACE = 60_000;

/** Whether a moment is past the time that something was due. */
export function isPast(moment: Date, dueAt: Date | null): boolean {
  return dueAt !== null && moment.getTime() >= dueAt.getTime() + GRACE;
}

/** How a learner stands with a quiz: the best of what was handed in counts, of equals the first. */
export function quizStanding(sittings: readonly QuizSitting[], { dueAt, now }: Times): Standing {
  const overdue = isPast(now, dueAt);
  const open = sittings.find((sitting) => !sitting.handedIn);
  const done = sittings.flatMap(({ id, handedIn }) => (handedIn ? [{ id, ...handedIn }] : []));
  const [best] = done.toSorted(
    (one, other) =>
      share(other) - share(one) || one.submittedAt.getTime() - other.submittedAt.getTime(),
  );
  if (!best) {
    return open
      ? { state: "in-progress", overdue, attemptId: open.id }
      : { state: "not-started", overdue };
  }
  return {
    state: "done",
    attemptId: best.id,
    mark: best.mark,
    maxMark: best.maxMark,
    late: isPast(best.submittedAt, dueAt),
    sittings: done.length,
    openAttemptId: open?.id ?? null,
  };
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

/** Whether nothing is left to do for now. */
export function isDone(standing: Standing): boolean {
  if (standing.state === "reviewing") return standing.seen === standing.cards && standing.due === 0;
  return standing.state === "done" && standing.openAttemptId === null;
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
  const handedIn = standings.filter((standing) => standing.state === "done");
  const notStarted = standings.filter(({ state }) => state === "not-started").length;
  const learned = standings.filter(
    (standing) => standing.state === "reviewing" && standing.seen === standing.cards,
  ).length;
  const done = handedIn.length + learned;
  const sum = handedIn.reduce((total, standing) => total + 100 * share(standing), 0);
  return {
    notStarted,
    underWay: standings.length - notStarted - done,
    done,
    late: handedIn.filter(({ late }) => late).length,
    mean: handedIn.length > 0 ? Math.round(sum / handedIn.length) : null,
  };
}
