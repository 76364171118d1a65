import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { publicAddress } from "@/lib/auth/public-address";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { ListForm } from "./list-form.client";

export const metadata: Metadata = { title: "Add students" };

type Props = { params: Promise<{ classroomId: string }> };

/** Where a class list is pasted or uploaded, looked over, and taken. */
export default async function AddStudentsPage({ params }: Props) {
  const { classroomId } = await params;
  const viewer = await requireAccount();
  const classroom = await findClassroom(await getDb(), viewer, classroomId);
  const { name } = orNotFound(classroom?.role === "teacher" ? classroom : null);
  const title = (
    <PageTitle
      above={<Link href={`/classrooms/${classroomId}/students`}>Students of {name}</Link>}
      lead="For students without e-mail: each gets a slip with three words to sign in with. Who is in the class already is only given labels."
    >
      Add students
    </PageTitle>
  );
  return (
    <Page>
      <ListForm
        title={title}
        classroomId={classroomId}
        className={name}
        site={await publicAddress()}
      />
    </Page>
  );
}
