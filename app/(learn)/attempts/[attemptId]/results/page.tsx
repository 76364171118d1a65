import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { cache } from "react";
import { StartQuizForm } from "@/app/_study-sets/start-quiz-form.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { ResultsView } from "@/lib/data/results";
import { findResults } from "@/lib/data/results";
import { spellMark, spellMoment } from "@/lib/domain/spelling";
import { MarkedQuestion } from "../marked-question";
import { MarksStrip } from "./marks-strip";

type Props = { params: Promise<{ attemptId: string }> };

const load = cache(async (attemptId: string) => {
  const viewer = await requireViewer();
  return { viewer, results: orNotFound(await findResults(await getDb(), viewer, attemptId)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { results } = await load((await params).attemptId);
  const { learner, assignment, studySet } = results;
  const whose = learner.isViewer ? "Results" : learner.name;
  return { title: `${whose}: ${assignment?.title ?? studySet.title}` };
}

export default async function ResultsPage({ params }: Props) {
  const { attemptId } = await params;
  const { viewer, results } = await load(attemptId);
  const { submission, learner, items } = results;
  if (!submission && learner.isViewer) redirect(`/attempts/${attemptId}`);
  return (
    <Page>
      <ResultsHead results={results} timeZone={viewer.timeZone} />
      {!submission ? (
        <EmptyState title="Not handed in yet">
          <p>
            The answers can be read here as soon as <bdi>{learner.name}</bdi> has handed them in.
          </p>
        </EmptyState>
      ) : (
        <>
          <MarksStrip items={items} />
          <ol className="grid gap-10 border-t border-rule pt-8">
            {items.map((item) => (
              <li
                key={item.position}
                id={`question-${item.position + 1}`}
                className="border-b border-rule pb-10"
              >
                <p aria-hidden className="mb-2 font-sans text-note font-semibold text-soft">
                  Question {item.position + 1}
                </p>
                <MarkedQuestion item={item} />
              </li>
            ))}
          </ol>
        </>
      )}
      {learner.isViewer && <NextSteps results={results} isGuest={viewer.guest} />}
    </Page>
  );
}

function ResultsHead({ results, timeZone }: { results: ResultsView; timeZone: string }) {
  const { submission, learner, studySet, assignment } = results;
  const isLate = Boolean(
    submission && assignment?.dueAt && submission.submittedAt > assignment.dueAt,
  );
  const title = assignment?.title ?? studySet.title;
  const whose = learner.isViewer ? null : learner.name;
  return (
    <>
      <PageTitle
        above={
          assignment ? (
            <Link href={`/assignments/${assignment.id}`}>{assignment.title}</Link>
          ) : (
            <Link href={`/study-sets/${studySet.id}`}>{studySet.title}</Link>
          )
        }
      >
        {submission ? spellMark(submission) : title}
      </PageTitle>
      {submission && (
        <p className="-mt-4 mb-5 font-sans text-ui text-soft">
          {whose ? <bdi>{whose}</bdi> : null}
          {whose ? ", handed in " : "Handed in "}
          {spellMoment(submission.submittedAt, timeZone)}
          {isLate && <strong className="ms-2 text-nearly-ink">Late</strong>}
        </p>
      )}
    </>
  );
}

function NextSteps({ results, isGuest }: { results: ResultsView; isGuest: boolean }) {
  const { studySet, assignment } = results;
  return (
    <div className="mt-10 flex flex-wrap items-start gap-3">
      {!assignment && <StartQuizForm studySetId={studySet.id}>Take another</StartQuizForm>}
      {isGuest ? (
        <LinkButton href="/sign-up" look="secondary">
          Create an account to keep this
        </LinkButton>
      ) : (
        <LinkButton href={`/study-sets/${studySet.id}`} look="secondary">
          To the study set
        </LinkButton>
      )}
    </div>
  );
}
