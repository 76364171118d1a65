import Link from "next/link";
import { decline } from "@/app/_marks/actions";
import { DisputeCard } from "@/app/_marks/dispute-card";
import { WordsForm } from "@/app/_marks/words-form.client";
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
  const { id, given, itemVersionId } = dispute;
  const place = { assignmentId, itemVersionId };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {given && (
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
      <details>
        <summary className="w-fit py-1 font-sans text-note font-semibold text-accent">
          Decline it
        </summary>
        <div className="mt-2">
          <WordsForm
            action={decline}
            fields={{ disputeId: id }}
            label="A word to the student"
            button="Decline"
            look="secondary"
          />
        </div>
      </details>
    </div>
  );
}
