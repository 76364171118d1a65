import type { Standing } from "./class-report";

/** The states of a gradebook's cell, as a table for other programs writes them. */
export type StandingState =
  | "graded"
  | "late"
  | "handed in"
  | "missing"
  | "excused"
  | "in progress"
  | "not started";

/** One word for how a learner stands; what is kept in memory is graded once all of it was seen. */
export function standingState(standing: Standing): StandingState {
  switch (standing.state) {
    case "excused":
      return "excused";
    case "not-started":
      return standing.overdue ? "missing" : "not started";
    case "in-progress":
      return "in progress";
    case "handed-in":
      return "handed in";
    case "done":
      return standing.late ? "late" : "graded";
    case "reviewing":
      return standing.seen === standing.cards ? "graded" : "in progress";
  }
}
