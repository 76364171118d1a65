import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { listAssignableSets } from "@/lib/data/assignable-sets";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { nextWeek } from "@/lib/domain/due-words";
import { timeZoneLabel } from "@/lib/domain/time-zone";
import { AssignmentForm } from "./assignment-form.client";

export const metadata: Metadata = { title: "Assign a study set" };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function NewAssignmentPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const { set: chosen } = await searchParams;
  const viewer = await requireAccount();
  const db = await getDb();
  const found = orNotFound(await findClassroom(db, viewer, classroomId));
  const classroom = orNotFound(found.role === "teacher" ? found : null);
  const sets = await listAssignableSets(db, viewer);
  const now = new Date();
  return (
    <Page>
      <PageTitle above={<Link href={`/classrooms/${classroomId}`}>{classroom.name}</Link>}>
        Assign a study set
      </PageTitle>
      {classroom.archived ? (
        <p>This class is archived. Take it out of the archive to assign something.</p>
      ) : sets.length === 0 ? (
        <NoSets />
      ) : (
        <AssignmentForm
          classroomId={classroomId}
          sets={sets}
          chosen={sets.find(({ id }) => id === chosen)?.id ?? null}
          suggestedDue={nextWeek(now, viewer.timeZone)}
          zone={timeZoneLabel(viewer.timeZone, now)}
        />
      )}
    </Page>
  );
}

function NoSets() {
  return (
    <EmptyState
      title="There are no study sets to assign"
      action={<LinkButton href="/library">Open the library</LinkButton>}
    >
      They come with the collections of the library.
    </EmptyState>
  );
}
