import Link from "next/link";
import type { DisputeView } from "@/lib/data/disputes";
import { spellMoment } from "@/lib/domain/spelling";

type DisputeListProps = { disputes: readonly DisputeView[]; timeZone: string };

/** What students think is wrong; each leads to the paper, where its passage stands. */
export function DisputeList({ disputes, timeZone }: DisputeListProps) {
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">What students think is wrong</h2>
      <ul className="mt-2 border-t border-rule">
        {disputes.map(({ id, attemptId, position, stem, learnerName, words, createdAt }) => (
          <li key={id} className="border-b border-rule py-3">
            <p dir="auto" className="font-serif">
              {words}
            </p>
            <p className="mt-1 font-sans text-note text-soft">
              <bdi>{learnerName}</bdi>, {spellMoment(createdAt, timeZone)}, on{" "}
              <Link href={`/attempts/${attemptId}/results#question-${position + 1}`} dir="auto">
                {stem}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
