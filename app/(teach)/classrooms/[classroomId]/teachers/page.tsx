import type { Metadata } from "next";
import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form.client";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import type { RosterStudent } from "@/lib/data/rosters";
import { listRoster } from "@/lib/data/rosters";
import { listClassTeachers } from "@/lib/data/teachers";
import { showJoinCode } from "@/lib/domain/join-code";
import { addTeacher } from "./actions";
import { TeacherList } from "./teacher-list";

export const metadata: Metadata = { title: "Teachers" };

type Props = { params: Promise<{ classroomId: string }> };

/** Who teaches a class together, and how somebody comes to. */
export default async function TeachersPage({ params }: Props) {
  const { classroomId } = await params;
  const viewer = await requireAccount();
  const db = await getDb();
  const teachers = orNotFound(await listClassTeachers(db, viewer, { classroomId }));
  const { name, code } = orNotFound(await findClassroom(db, viewer, classroomId));
  const roster = (await listRoster(db, viewer, { classroomId })) ?? [];
  return (
    <Page>
      <PageTitle
        above={<Link href={`/classrooms/${classroomId}`}>{name}</Link>}
        lead="All of them may do everything here: assign, mark, see each student, add and remove people, archive. Whoever has taught the class the longest cannot be removed by the others."
      >
        Teachers
      </PageTitle>
      <TeacherList classroomId={classroomId} teachers={teachers} viewer={viewer} />
      <AddTeacher
        classroomId={classroomId}
        code={showJoinCode(code ?? "")}
        people={roster.filter(({ signsInBy }) => signsInBy === "account")}
      />
    </Page>
  );
}

type AddTeacherProps = {
  classroomId: string;
  code: string;
  people: readonly RosterStudent[];
};

function AddTeacher({ classroomId, code, people }: AddTeacherProps) {
  return (
    <section aria-labelledby="add" className="mt-12 grid max-w-md gap-4">
      <h2 id="add">Add a teacher</h2>
      <p className="text-soft">
        Give your colleague the code of the class, <b className="whitespace-nowrap">{code}</b>. When
        they have joined with it, choose them here.
      </p>
      {people.length > 0 && (
        <ActionForm action={addTeacher} fields={{ classroomId }}>
          <SelectField
            label="Who joined"
            name="userId"
            defaultValue=""
            options={[
              { value: "", label: "Choose somebody" },
              ...people.map(({ userId, name }) => ({ value: userId, label: name })),
            ]}
          />
          <SubmitButton look="secondary" pendingLabel="Adding">
            Make them a teacher
          </SubmitButton>
        </ActionForm>
      )}
    </section>
  );
}
