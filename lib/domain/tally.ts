import type { Standing } from "./class-report";
import { isHandedIn, share } from "./class-report";

export type Tally = {
  notStarted: number;
  underWay: number;
  done: number;
  late: number;
  /** Of what counts, in a hundred; null if nothing does yet. */
  mean: number | null;
};

/** How a class stands with one assignment, those who are excused left out. */
export function tally(all: readonly Standing[]): Tally {
  const standings = all.filter(({ state }) => state !== "excused");
  const handedIn = standings.filter(isHandedIn);
  const notStarted = standings.filter(({ state }) => state === "not-started").length;
  const learned = standings.filter(
    (standing) => standing.state === "reviewing" && standing.seen === standing.cards,
  ).length;
  const done = handedIn.length + learned;
  const counted = standings.flatMap((standing) => countedPercent(standing) ?? []);
  const sum = counted.reduce((total, each) => total + each, 0);
  return {
    notStarted,
    underWay: standings.length - notStarted - done,
    done,
    late: handedIn.filter(({ late }) => late).length,
    mean: counted.length > 0 ? Math.round(sum / counted.length) : null,
  };
}

/** What counts of a standing, in percent: its mark, or what the late policy gives for nothing. */
function countedPercent(standing: Standing): number | null {
  if (standing.state === "done") return 100 * share(standing);
  return "missing" in standing ? standing.missing : null;
}
