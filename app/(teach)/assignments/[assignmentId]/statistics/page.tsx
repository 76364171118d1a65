import type { Metadata } from "next";
import Link from "next/link";
import { ChoiceLinks } from "@/app/_marks/choice-links";
import type { Address } from "@/app/_marks/read-choice";
import { readChoice } from "@/app/_marks/read-choice";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { findQuizReport } from "@/lib/data/quiz-reports";
import { QuestionList } from "./question-list";
import { WholeSection } from "./whole-section";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<Address>;
};

export const metadata: Metadata = { title: "Figures" };

/** How an assigned quiz did, question by question. */
export default async function StatisticsPage({ params, searchParams }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const found = await findAssignment(db, viewer, { assignmentId, now: new Date() });
  const assignment = orNotFound(found?.role === "teacher" ? found : null);
  const choice = readChoice(await searchParams);
  const report = await findQuizReport(db, viewer, { assignmentId, choice });
  return (
    <Page>
      <PageTitle above={<Link href={`/assignments/${assignmentId}`}>{assignment.title}</Link>}>
        Figures
      </PageTitle>
      {report ? (
        <>
          <ChoiceLinks href={`/assignments/${assignmentId}/statistics`} choice={choice} />
          <div className="grid gap-12">
            <WholeSection quiz={report.quiz} />
            <QuestionList assignmentId={assignmentId} questions={report.questions} />
          </div>
        </>
      ) : (
        <EmptyState title="Nobody has handed in yet">
          <p>How each question did is shown here as soon as the first attempt is handed in.</p>
        </EmptyState>
      )}
    </Page>
  );
}
