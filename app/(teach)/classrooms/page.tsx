import type { Metadata } from "next";
import type { ButtonLook } from "@/app/_ui/button-class";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireAccount } from "@/lib/auth/viewer";
import { listNextTaught } from "@/lib/data/assignments";
import type { ClassroomSummary } from "@/lib/data/classrooms";
import { listClassrooms } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { listDueAssignments } from "@/lib/data/gradebook";
import type { ListedClass } from "./class-list";
import { ClassList } from "./class-list";

export const metadata: Metadata = { title: "Classes" };

export default async function ClassesPage() {
  const viewer = await requireAccount();
  const db = await getDb();
  const now = new Date();
  const classrooms = await listClassrooms(db, viewer);
  const coming = [
    ...(await listNextTaught(db, viewer, now)),
    ...(await listDueAssignments(db, viewer, now)),
  ];
  const listed = classrooms.map((classroom) => ({
    ...classroom,
    next: coming.find((assignment) => assignment.classroom.id === classroom.id) ?? null,
  }));
  if (listed.length === 0) return <NoClasses />;
  return (
    <Page>
      <PageTitle action={<Ways join="secondary" />}>Classes</PageTitle>
      <div className="grid gap-10">
        {groupsOf(listed).map(([title, group]) => (
          <ClassList
            key={title}
            title={title}
            classes={group}
            timeZone={viewer.timeZone}
            now={now}
          />
        ))}
      </div>
    </Page>
  );
}

function groupsOf(listed: ListedClass[]) {
  const going = (role: ClassroomSummary["role"]) =>
    listed.filter((each) => each.role === role && !each.archived);
  const groups: [string, ListedClass[]][] = [
    ["You teach", going("teacher")],
    ["You learn in", going("learner")],
    ["Archived", listed.filter(({ archived }) => archived)],
  ];
  return groups.filter(([, group]) => group.length > 0);
}

function Ways({ join }: { join: ButtonLook }) {
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href="/join" look={join}>
        Join a class
      </LinkButton>
      <LinkButton href="/classrooms/new" look="secondary">
        Create a class
      </LinkButton>
    </div>
  );
}

function NoClasses() {
  return (
    <Page>
      <PageTitle>Classes</PageTitle>
      <EmptyState title="You are in no class yet" action={<Ways join="primary" />}>
        <p>
          A teacher creates a class, gives it study sets as quizzes or for daily review, and sees
          how everybody is doing. A student joins with the code that their teacher gives them.
        </p>
      </EmptyState>
    </Page>
  );
}
