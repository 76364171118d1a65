import type { ReactNode } from "react";
import type { Standing } from "@/lib/domain/class-report";
import { percent } from "@/lib/domain/class-report";

const LINK = "block py-1.5 no-underline hover:underline";

/** State and mark of one student in one assignment; a mark opens the sitting it was made from. */
export function StandingCell({ standing }: { standing: Standing | undefined }) {
  return (
    <td className="border-b border-rule px-1.5 whitespace-nowrap">
      {standing && contentOf(standing)}
    </td>
  );
}

function contentOf(standing: Standing): ReactNode {
  switch (standing.state) {
    case "not-started":
      return standing.overdue ? <Behind>missing</Behind> : <NotStarted />;
    case "in-progress":
      return (
        <a href={`/attempts/${standing.attemptId}/results`} className={`${LINK} text-soft`}>
          started
        </a>
      );
    case "done":
      return (
        <a href={`/attempts/${standing.attemptId}/results`} className={`${LINK} text-ink`}>
          {percent(standing)} %{standing.late && <Behind> late</Behind>}
        </a>
      );
    case "reviewing":
      return (
        <>
          {standing.seen}/{standing.cards}
          <span className="sr-only"> cards seen</span>
          {standing.overdue && <Behind> late</Behind>}
        </>
      );
  }
}

function NotStarted() {
  return (
    <span className="text-soft">
      <span aria-hidden>–</span>
      <span className="sr-only">not started</span>
    </span>
  );
}

function Behind({ children }: { children: ReactNode }) {
  return <span className="text-nearly-ink">{children}</span>;
}
