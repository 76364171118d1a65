import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { DueTime } from "@/app/_classrooms/due-time";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { StudentPart } from "./student-part";
import { TeacherPart } from "./teacher-part";

type Props = { params: Promise<{ assignmentId: string }> };

const load = cache(async (assignmentId: string) => {
  const viewer = await requireAccount();
  const now = new Date();
  const assignment = orNotFound(await findAssignment(await getDb(), viewer, { assignmentId, now }));
  return { viewer, assignment, now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignmentId } = await params;
  return { title: (await load(assignmentId)).assignment.title };
}

export default async function AssignmentPage({ params }: Props) {
  const { assignmentId } = await params;
  const { viewer, assignment, now } = await load(assignmentId);
  const { classroom, title, dueAt, mode } = assignment;
  const Part = assignment.role === "teacher" ? TeacherPart : StudentPart;
  return (
    <Page>
      <PageTitle
        above={<Link href={`/classrooms/${classroom.id}`}>{classroom.name}</Link>}
        lead={
          <>
            {mode === "quiz" ? "Quiz" : "Cards to keep in memory"},{" "}
            <DueTime dueAt={dueAt} timeZone={viewer.timeZone} now={now} />
          </>
        }
      >
        {title}
      </PageTitle>
      <Part viewer={viewer} assignment={assignment} now={now} />
    </Page>
  );
}
