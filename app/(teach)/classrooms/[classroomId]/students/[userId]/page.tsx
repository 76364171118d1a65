import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { DueTime } from "@/app/_classrooms/due-time";
import { StandingLine } from "@/app/_classrooms/standing-line";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAccommodation } from "@/lib/data/accommodations";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { findGradebookStudent } from "@/lib/data/gradebook";
import type { Standing } from "@/lib/domain/class-report";
import { spellMoment } from "@/lib/domain/spelling";
import { AccommodationSection } from "./accommodation-section";
import { excuse, removeFromClass } from "./actions";

type Props = { params: Promise<{ classroomId: string; userId: string }> };

const load = cache(async (classroomId: string, userId: string) => {
  const viewer = await requireAccount();
  const db = await getDb();
  const now = new Date();
  const asked = { classroomId, userId, now };
  const { student, assignments } = orNotFound(await findGradebookStudent(db, viewer, asked));
  const classroom = orNotFound(await findClassroom(db, viewer, classroomId));
  const given = await findAccommodation(db, viewer, userId);
  return { viewer, classroom, student, assignments, given, now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { classroomId, userId } = await params;
  return { title: (await load(classroomId, userId)).student.name };
}

export default async function StudentPage({ params }: Props) {
  const { classroomId, userId } = await params;
  const { viewer, classroom, student, assignments, given, now } = await load(classroomId, userId);
  const { name, joinedAt, leftAt } = student;
  const joined = `Joined ${spellMoment(joinedAt, viewer.timeZone)}`;
  return (
    <Page>
      <PageTitle
        above={<Link href={`/classrooms/${classroom.id}`}>{classroom.name}</Link>}
        lead={leftAt ? `Left ${spellMoment(leftAt, viewer.timeZone)}` : joined}
      >
        {name}
      </PageTitle>
      {assignments.length === 0 && <p className="text-soft">The class has no assignments yet.</p>}
      <ul className="max-w-(--measure) border-t border-rule empty:hidden">
        {assignments.map(({ id, title, dueAt }, index) => (
          <li key={id} className="justify-between gap-x-6 border-b border-rule py-3 sm:flex">
            <div className="min-w-0">
              <h2 dir="auto" className="text-body font-normal">
                <Link href={`/assignments/${id}`}>{title}</Link>
              </h2>
              <p className="font-sans text-note text-soft">
                <DueTime dueAt={dueAt} timeZone={viewer.timeZone} now={now} />
              </p>
            </div>
            <div className="flex shrink-0 items-center gap-3 font-sans text-ui">
              <Result standing={student.standings[index]} />
              <ExcuseButton
                assignmentId={id}
                title={title}
                userId={userId}
                isExcused={student.standings[index]?.state === "excused"}
              />
            </div>
          </li>
        ))}
      </ul>
      {!leftAt && <AccommodationSection userId={userId} given={given} timeZone={viewer.timeZone} />}
      {!leftAt && (
        <div className="-ms-5 mt-12">
          <RemoveButton classroomId={classroom.id} userId={userId} name={name} />
        </div>
      )}
    </Page>
  );
}

function Result({ standing }: { standing: Standing | undefined }) {
  if (!standing) return null;
  const words = <StandingLine standing={standing} />;
  if (!("attemptId" in standing) || standing.attemptId === null) return words;
  return <Link href={`/attempts/${standing.attemptId}/results`}>{words}</Link>;
}

type ExcuseButtonProps = {
  assignmentId: string;
  title: string;
  userId: string;
  isExcused: boolean;
};

function ExcuseButton({ assignmentId, title, userId, isExcused }: ExcuseButtonProps) {
  const fields = { assignmentId, userId, excused: isExcused ? "no" : "yes" };
  return (
    <ActionForm action={excuse} fields={fields}>
      <SubmitButton look="quiet" size="small" pendingLabel="Saving">
        {isExcused ? "No longer excuse" : "Excuse"}
        <span className="sr-only"> from {title}</span>
      </SubmitButton>
    </ActionForm>
  );
}

type RemoveButtonProps = { classroomId: string; userId: string; name: string };

function RemoveButton({ classroomId, userId, name }: RemoveButtonProps) {
  return (
    <ConfirmButton label="Remove from the class" title={`Remove ${name}?`} look="quiet">
      <p>
        They no longer see the class. Their cards stay theirs, and what they handed in stays in your
        report. With the code they can come back: get a new one if they should not.
      </p>
      <ActionForm action={removeFromClass} fields={{ classroomId, userId }}>
        <SubmitButton look="danger" pendingLabel="Removing">
          Remove from the class
        </SubmitButton>
      </ActionForm>
    </ConfirmButton>
  );
}
