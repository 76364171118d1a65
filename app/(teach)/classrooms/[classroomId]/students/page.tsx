import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { publicAddress } from "@/lib/auth/public-address";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { listLabels } from "@/lib/data/labels";
import { listRoster } from "@/lib/data/rosters";
import { LabelList } from "./label-list";
import { studentRow } from "./student-row-view";
import { StudentsForm } from "./students-form.client";

export const metadata: Metadata = { title: "Students" };

type Props = { params: Promise<{ classroomId: string }> };

/** The students of a class as its teachers keep them: labels, slips, who comes in by a list. */
export default async function StudentsPage({ params }: Props) {
  const { classroomId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const roster = orNotFound(await listRoster(db, viewer, { classroomId }));
  const { name, archived } = orNotFound(await findClassroom(db, viewer, classroomId));
  const labels = await listLabels(db, viewer, { classroomId });
  const add = !archived && (
    <LinkButton href={`/classrooms/${classroomId}/students/add`}>Add students</LinkButton>
  );
  const title = (
    <PageTitle
      above={<Link href={`/classrooms/${classroomId}`}>{name}</Link>}
      action={roster.length > 0 && add}
    >
      Students
    </PageTitle>
  );
  if (roster.length === 0) {
    return (
      <Page>
        {title}
        <EmptyState title="No students yet" action={add}>
          Who joins with the code of the class will be here. Students without e-mail you add from a
          list: each gets a slip to sign in with.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="wide">
      <StudentsForm
        title={title}
        classroomId={classroomId}
        className={name}
        site={await publicAddress()}
        students={roster.map((student) => studentRow(student, viewer.timeZone))}
        labels={labels.map((label) => label.name)}
      >
        <p className="mt-8">
          <a href={`/classrooms/${classroomId}/students/export`} download>
            Download this list as CSV
          </a>
        </p>
        <LabelList labels={labels} />
      </StudentsForm>
    </Page>
  );
}
