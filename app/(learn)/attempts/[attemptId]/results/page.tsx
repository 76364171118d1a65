import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { StartQuizForm } from "@/app/_study-sets/start-quiz-form.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { orNotFound, requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { listOwnDisputes } from "@/lib/data/dispute-outcomes";
import { listMarkChanges } from "@/lib/data/notices";
import type { ResultsView } from "@/lib/data/results";
import { findResults } from "@/lib/data/results";
import { MarkedQuestion } from "../marked-question";
import { DisputeOutcomes } from "./dispute-outcomes";
import { HandMarkForm } from "./hand-mark-form.client";
import { LateNote } from "./late-note";
import { MarkChanges } from "./mark-changes";
import { MarksStrip } from "./marks-strip";
import { ResultsHead } from "./results-head";
import { SendKept } from "./send-kept.client";
import { WhatComes } from "./what-comes";

type Props = { params: Promise<{ attemptId: string }> };

const load = cache(async (attemptId: string) => {
  const viewer = await requireViewer();
  const asked = { attemptId, now: new Date() };
  return { viewer, results: orNotFound(await findResults(await getDb(), viewer, asked)) };
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
  const db = await getDb();
  const disputes = await listOwnDisputes(db, viewer, attemptId);
  const changes = await listMarkChanges(db, viewer, { attemptId, now: new Date() });
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
          {learner.isViewer && submission.by === "clock" && (
            <SendKept attemptId={attemptId} viewerId={viewer.id} />
          )}
          {results.late && <LateNote results={results} late={results.late} />}
          <MarkChanges changes={changes} timeZone={viewer.timeZone} />
          {learner.isViewer && <WhatComes results={results} timeZone={viewer.timeZone} />}
          {items.length > 0 && <MarksStrip items={items} />}
          <ol className="grid gap-10 border-t border-rule pt-8 empty:hidden">
            {items.map((item) => (
              <li
                key={item.position}
                id={`question-${item.position + 1}`}
                className="border-b border-rule pb-10"
              >
                <p aria-hidden className="mb-2 font-sans text-note font-semibold text-soft">
                  Question {item.position + 1}
                </p>
                <MarkedQuestion item={item} attemptId={learner.isViewer ? attemptId : null}>
                  {learner.isViewer ? (
                    <DisputeOutcomes
                      disputes={disputes.filter(({ position }) => position === item.position)}
                    />
                  ) : (
                    <HandMarkForm
                      attemptId={attemptId}
                      position={item.position}
                      mark={item.decided === "hand" ? String(item.mark) : ""}
                      comment={item.comment ?? ""}
                    />
                  )}
                </MarkedQuestion>
              </li>
            ))}
          </ol>
        </>
      )}
      {learner.isViewer && <NextSteps results={results} isGuest={viewer.guest} />}
    </Page>
  );
}

function NextSteps({ results, isGuest }: { results: ResultsView; isGuest: boolean }) {
  const { studySet, assignment } = results;
  return (
    <div className="mt-10 flex flex-wrap items-start gap-3">
      {!assignment && !results.preview && (
        <StartQuizForm studySetId={studySet.id}>Take another</StartQuizForm>
      )}
      {isGuest ? (
        <LinkButton href="/sign-up" look="secondary">
          Create an account to keep this
        </LinkButton>
      ) : assignment ? (
        <LinkButton href={`/assignments/${assignment.id}`} look="secondary">
          To the assignment
        </LinkButton>
      ) : (
        <LinkButton href={`/study-sets/${studySet.id}`} look="secondary">
          To the study set
        </LinkButton>
      )}
    </div>
  );
}
