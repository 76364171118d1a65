import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { findStudyPlan } from "@/lib/data/study-plans";
import { counted } from "@/lib/domain/counted";
import { ExamPart } from "./exam-part";
import { ReschedulePart } from "./reschedule-part";
import { RetentionForm } from "./retention-form.client";
import { WorkloadChart } from "./workload-chart";

export const metadata: Metadata = { title: "Your plan" };

type Props = { params: Promise<{ studySetId: string }> };

export default async function PlanPage({ params }: Props) {
  const viewer = await requireViewer();
  const { studySetId } = await params;
  const db = await getDb();
  const plan = orNotFound(await findStudyPlan(db, viewer, { studySetId, now: new Date() }));
  const { studySet, cards, unseen, retention, workloads } = plan;
  return (
    <Page>
      <PageTitle
        above={
          <Link href={`/study-sets/${studySet.id}`} dir="auto">
            {studySet.title}
          </Link>
        }
        lead={`${counted(cards, "card")}, ${unseen === 0 ? "all of them seen" : `${unseen} not seen yet`}.`}
      >
        Your plan
      </PageTitle>
      <div className="grid max-w-(--measure) gap-14">
        <section aria-labelledby="retention" className="grid gap-6">
          <h2 id="retention">How well you want to know it</h2>
          <p>
            The more you want to know at any time, the sooner cards come back. This is what each
            choice would take, tried out on these cards and your own pace.
          </p>
          <WorkloadChart workloads={workloads} />
          <RetentionForm studySetId={studySet.id} retention={retention} workloads={workloads} />
          <ReschedulePart studySetId={studySet.id} preview={plan.reschedule} />
        </section>
        <ExamPart plan={plan} />
      </div>
    </Page>
  );
}
