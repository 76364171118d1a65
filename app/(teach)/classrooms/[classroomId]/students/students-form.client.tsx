"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Table } from "@/app/_ui/table";
import { useFormAction } from "@/app/_ui/use-form-action";
import { changeStudents } from "./actions";
import { LabelTurns } from "./label-turns";
import { SlipsSheet } from "./slips-sheet.client";
import type { StudentRowView } from "./student-row-view";

type StudentsFormProps = {
  title: ReactNode;
  /** What follows the list. Like the title it goes when there are slips to print. */
  children: ReactNode;
  classroomId: string;
  className: string;
  site: string;
  students: readonly StudentRowView[];
  labels: readonly string[];
};

const COLUMNS = [
  { key: "tick", head: <span className="sr-only">Chosen</span> },
  { key: "name", head: "Name" },
  { key: "labels", head: "Labels", className: "max-sm:hidden" },
  { key: "signs-in", head: "Signs in", className: "max-sm:hidden" },
  { key: "joined", head: "Joined", className: "max-sm:hidden" },
];

/** Who is in the class; what is done with those that are ticked stands under the list. */
export function StudentsForm({
  title,
  children,
  classroomId,
  className,
  site,
  students,
  labels,
}: StudentsFormProps) {
  const [result, submit] = useFormAction(changeStudents);
  if (result?.ok && result.slips.length > 0) {
    return (
      <SlipsSheet
        classroomId={classroomId}
        className={className}
        site={site}
        slips={result.slips}
      />
    );
  }
  const errors = result?.ok === false ? result.fieldErrors : undefined;
  return (
    <>
      {title}
      <form action={submit} noValidate className="grid gap-6">
        <input type="hidden" name="classroomId" value={classroomId} />
        <Table caption="Students" columns={COLUMNS}>
          {students.map((student) => (
            <StudentRow key={student.userId} student={student} classroomId={classroomId} />
          ))}
        </Table>
        <fieldset className="grid max-w-(--measure) gap-4">
          <legend className="mb-3 font-sans text-ui font-semibold">
            With the students that are ticked
          </legend>
          <FormMessage result={result} />
          {errors?.userIds && (
            <p className="font-sans text-note font-semibold text-wrong-ink">{errors.userIds}</p>
          )}
          <LabelTurns labels={labels} errors={errors?.label} />
          <div>
            <SubmitButton name="turn" value="slips" look="secondary" pendingLabel="Making slips">
              Make new slips
            </SubmitButton>
            <p className="mt-1.5 font-sans text-note text-soft">
              Their old slips stop working, and they are signed out everywhere.
            </p>
          </div>
        </fieldset>
      </form>
      {children}
    </>
  );
}

function StudentRow({ student, classroomId }: { student: StudentRowView; classroomId: string }) {
  const { userId, name, labels, signsIn, joined } = student;
  return (
    <tr>
      <td className="align-middle">
        <input
          type="checkbox"
          name="userIds"
          value={userId}
          aria-label={name}
          className="block size-6"
        />
      </td>
      <th scope="row">
        <Link href={`/classrooms/${classroomId}/students/${userId}`} prefetch={false}>
          <bdi>{name}</bdi>
        </Link>
        <span className="block text-note text-soft sm:hidden">
          {[...labels, signsIn].join(", ")}
        </span>
      </th>
      <td className="max-sm:hidden">{labels.join(", ")}</td>
      <td className="max-sm:hidden">{signsIn}</td>
      <td className="max-sm:hidden">{joined}</td>
    </tr>
  );
}
