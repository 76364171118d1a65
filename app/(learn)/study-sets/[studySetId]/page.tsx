import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { PutOnTodayForm } from "@/app/_study-sets/put-on-today-form.client";
import { StartQuizForm } from "@/app/_study-sets/start-quiz-form.client";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { currentViewer, orNotFound } from "@/lib/auth/viewer";
import { listAttempts } from "@/lib/data/attempt-lists";
import { listClassrooms } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { findStudySet } from "@/lib/data/study-sets";
import { isOnToday } from "@/lib/data/today";
import { endSet } from "./actions";
import { AttemptTable } from "./attempt-table";

type Props = { params: Promise<{ studySetId: string }> };

const load = cache(async (studySetId: string) => {
  const viewer = await currentViewer();
  const db = await getDb();
  const set = orNotFound(await findStudySet(db, viewer, studySetId));
  const attempts = viewer ? await listAttempts(db, viewer, { studySetId, now: new Date() }) : [];
  const classrooms = viewer && !viewer.guest ? await listClassrooms(db, viewer) : [];
  const teaches = classrooms.some(({ role, archived }) => role === "teacher" && !archived);
  const isOn = viewer !== null && (await isOnToday(db, viewer, studySetId));
  return { set, attempts, viewer, teaches, isOn };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { studySetId } = await params;
  return { title: (await load(studySetId)).set.title };
}

export default async function StudySetPage({ params }: Props) {
  const { studySetId } = await params;
  const { set, attempts, viewer, teaches, isOn } = await load(studySetId);
  const isOpen = attempts.some(({ assignment, submission }) => !assignment && !submission);
  return (
    <Page>
      <PageTitle
        above={<Link href={`/library/${set.collection.id}`}>{set.collection.title}</Link>}
        lead={set.about}
      >
        {set.title}
      </PageTitle>
      <p className="-mt-4 mb-6 font-sans text-ui text-soft">
        {set.questions === 1 ? "1 question" : `${set.questions} questions`}, the answer and its
        source after each. As often as you like: every time draws afresh.
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <StartQuizForm studySetId={set.id}>
          {isOpen ? "Go on with the quiz" : "Start the quiz"}
        </StartQuizForm>
        <PutOnTodayForm studySetId={set.id} isOn={isOn} />
        {isOn && (
          <LinkButton href={`/study-sets/${set.id}/plan`} look="secondary">
            Plan
          </LinkButton>
        )}
        {teaches && (
          <LinkButton href={`/assignments/new?set=${set.id}`} look="secondary">
            Assign to a class
          </LinkButton>
        )}
        {viewer && !viewer.guest && (
          <LinkButton href={`/study-sets/${set.id}/paper`} look="quiet">
            Print it
          </LinkButton>
        )}
      </div>
      {set.own && <EndSet studySetId={set.id} title={set.title} />}
      {attempts.length > 0 && viewer && (
        <section aria-labelledby="attempts" className="mt-12">
          <h2 id="attempts" className="mb-3">
            Your quizzes
          </h2>
          <AttemptTable attempts={attempts} timeZone={viewer.timeZone} />
        </section>
      )}
    </Page>
  );
}

function EndSet({ studySetId, title }: { studySetId: string; title: string }) {
  return (
    <div className="mt-8">
      <ConfirmButton
        label="End this study set"
        title="End this study set?"
        look="danger"
        size="small"
      >
        <p className="text-ui">
          “{title}” can no longer be taken, assigned or put on Today. What was answered stays.
        </p>
        <ActionForm action={endSet} fields={{ studySetId }}>
          <SubmitButton look="danger" pendingLabel="Ending it">
            End it
          </SubmitButton>
        </ActionForm>
      </ConfirmButton>
    </div>
  );
}
