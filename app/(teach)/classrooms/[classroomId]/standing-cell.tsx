import type { ReactNode } from "react";
import type { Standing } from "@/lib/domain/class-report";
import { percent } from "@/lib/domain/class-report";

/** State and mark of one student in one assignment; a mark opens the sitting it was made from. */
export function StandingCell({ standing }: { standing: Standing | undefined }) {
  return <td>{standing && contentOf(standing)}</td>;
}

function contentOf(standing: Standing): ReactNode {
  switch (standing.state) {
    case "not-started":
      return standing.overdue ? <b>missing{missingMark(standing)}</b> : NOT_STARTED;
    case "in-progress":
      return (
        <a href={`/attempts/${standing.attemptId}/results`}>
          {standing.overdue ? <b>started</b> : "started"}
        </a>
      );
    case "done":
      return (
        <a href={`/attempts/${standing.attemptId}/results`}>
          {percent(standing)}%{standing.late && <b> late</b>}
          {standing.mark !== standing.rawMark && (
            <small>
              {" "}
              of <span className="sr-only">the raw mark </span>
              {percent({ mark: standing.rawMark, maxMark: standing.maxMark })}%
            </small>
          )}
        </a>
      );
    case "handed-in":
      return <a href={`/attempts/${standing.attemptId}/results`}>handed in</a>;
    case "excused":
      return standing.attemptId === null ? (
        "excused"
      ) : (
        <a href={`/attempts/${standing.attemptId}/results`}>excused</a>
      );
    case "reviewing":
      return (
        <>
          {standing.seen}/{standing.cards}
          <span className="sr-only"> cards seen</span>
          {standing.overdue && <b> late</b>}
        </>
      );
  }
}

function missingMark({ missing }: { missing: number | null }): string {
  return missing === null ? "" : ` ${missing}%`;
}

const NOT_STARTED = (
  <>
    <span aria-hidden>–</span>
    <span className="sr-only">not started</span>
  </>
);
