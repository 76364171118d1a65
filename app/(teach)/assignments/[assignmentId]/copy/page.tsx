import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAssignment } from "@/lib/data/assignments";
import { listClassrooms } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { CopyForm } from "./copy-form.client";

export const metadata: Metadata = { title: "Copy an assignment" };

type Props = { params: Promise<{ assignmentId: string }> };

/** Gives another class the same, at other times. */
export default async function CopyPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const asked = { assignmentId, now: new Date() };
  const found = orNotFound(await findAssignment(db, viewer, asked));
  const assignment = orNotFound(found.role === "teacher" ? found : null);
  const classrooms = await listClassrooms(db, viewer);
  const taught = classrooms.filter(({ role, archived }) => role === "teacher" && !archived);
  return (
    <Page>
      <PageTitle
        above={<Link href={`/assignments/${assignmentId}`}>{assignment.title}</Link>}
        lead="Settings, times, credit and password go with it, and what labels of the same name were given. What single students were given does not."
      >
        Copy it
      </PageTitle>
      <CopyForm
        assignmentId={assignmentId}
        classrooms={taught.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Page>
  );
}
