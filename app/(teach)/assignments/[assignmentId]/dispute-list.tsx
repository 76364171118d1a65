import Link from "next/link";
import { DeclineForm } from "@/app/_marks/decline-form";
import { DisputeCard } from "@/app/_marks/dispute-card";
import { LinkButton } from "@/app/_ui/link-button";
import type { DisputeView } from "@/lib/data/disputes";
import { questionHref, regradeHref } from "@/lib/domain/regrade-address";

type DisputeListProps = {
  assignmentId: string;
  disputes: readonly DisputeView[];
  timeZone: string;
};

/** What students think is wrong. To uphold one is to accept its answer, which shows first what changes. */
export function DisputeList({ assignmentId, disputes, timeZone }: DisputeListProps) {
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">What students think is wrong</h2>
      <ul className="mt-2 border-t border-rule">
        {disputes.map((dispute) => (
          <DisputeCard
            key={dispute.id}
            dispute={dispute}
            timeZone={timeZone}
            question={
              <Link href={questionHref({ ...dispute, assignmentId })} dir="auto">
                {dispute.stem}
              </Link>
            }
          >
            <Answers assignmentId={assignmentId} dispute={dispute} />
          </DisputeCard>
        ))}
      </ul>
    </section>
  );
}

function Answers({ assignmentId, dispute }: { assignmentId: string; dispute: DisputeView }) {
  const { id, given, countsInFull, itemVersionId } = dispute;
  const place = { assignmentId, itemVersionId };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {given && !countsInFull && (
          <LinkButton
            href={regradeHref(place, { effect: "also", answer: given, dispute: id })}
            size="small"
          >
            Accept this answer
          </LinkButton>
        )}
        <LinkButton
          href={regradeHref(place, { effect: "void", dispute: id })}
          look="secondary"
          size="small"
        >
          Take the question out
        </LinkButton>
      </div>
      <DeclineForm disputeId={id} label="A word to the student" />
    </div>
  );
}
