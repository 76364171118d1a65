import type { OwnDispute } from "@/lib/data/dispute-outcomes";
import { WAITING } from "../reader-words";

/** What a learner said of a question, and what their teacher answered. */
export function DisputeOutcomes({ disputes }: { disputes: readonly OwnDispute[] }) {
  return (
    <ul className="mt-3 grid gap-3 font-sans text-ui empty:hidden">
      {disputes.map(({ words, createdAt, reader, outcome }) => (
        <li key={createdAt.getTime()} className="border-s-4 border-rule ps-4">
          <p className="text-note text-soft">
            You said: <span dir="auto">{words}</span>
          </p>
          {outcome ? (
            <p>
              <b>{outcome.upheld ? "Upheld." : "Declined."}</b>{" "}
              <span dir="auto">{outcome.words}</span>
            </p>
          ) : (
            <p>{WAITING[reader]}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
