import type { Metadata } from "next";
import Link from "next/link";
import { accept } from "@/app/_marks/actions";
import { DeclineForm } from "@/app/_marks/decline-form";
import { DisputeCard } from "@/app/_marks/dispute-card";
import { Folded } from "@/app/_marks/folded";
import { WordsForm } from "@/app/_marks/words-form.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { DisputeView } from "@/lib/data/disputes";
import { listDisputes } from "@/lib/data/disputes";
import { findWorkshop } from "@/lib/data/workshop";

export const metadata: Metadata = { title: "What learners think is wrong" };

type Props = { params: Promise<{ collectionId: string }> };

/** What people said of a collection's questions in quizzes that nobody assigned. Its owner alone sees them. */
export default async function DisputesPage({ params }: Props) {
  const { collectionId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const collection = orNotFound(await findWorkshop(db, viewer, collectionId));
  const disputes = await listDisputes(db, viewer, { collectionId });
  return (
    <Page>
      <PageTitle
        above={<Link href={`/workshop/${collectionId}`}>{collection.title}</Link>}
        lead="From quizzes that people took for themselves. Those of a class go to its teachers."
      >
        What learners think is wrong
      </PageTitle>
      {disputes.length === 0 && (
        <EmptyState title="Nobody has said anything">
          <p>Whoever thinks that a question is wrong can say so on its paper. It arrives here.</p>
        </EmptyState>
      )}
      <ul className="max-w-(--measure) border-t border-rule empty:hidden">
        {disputes.map((dispute) => (
          <DisputeCard
            key={dispute.id}
            dispute={dispute}
            timeZone={viewer.timeZone}
            question={dispute.stem}
          >
            <Answers dispute={dispute} />
          </DisputeCard>
        ))}
      </ul>
    </Page>
  );
}

function Answers({ dispute: { id, given, countsInFull } }: { dispute: DisputeView }) {
  return (
    <div className="grid gap-3">
      {given && !countsInFull && (
        <Folded title="Accept this answer">
          <WordsForm
            action={accept}
            fields={{ disputeId: id }}
            label="A word to them"
            hint="It counts beside the key in all such quizzes; nobody’s mark falls."
            optional
            button="Accept"
          />
        </Folded>
      )}
      <DeclineForm disputeId={id} label="A word to them" />
    </div>
  );
}
