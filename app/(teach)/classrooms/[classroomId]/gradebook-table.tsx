import Link from "next/link";
import type { Gradebook, GradebookAssignment, GradebookStudent } from "@/lib/data/gradebook";
import type { Standing } from "@/lib/domain/class-report";
import { abbreviateDue } from "@/lib/domain/due-words";
import { tally } from "@/lib/domain/tally";
import type { Viewer } from "@/lib/domain/viewer";
import { StandingCell } from "./standing-cell";
import "./gradebook.css";

type GradebookTableProps = { report: Gradebook; classroomId: string; viewer: Viewer };

/**
 * Students by assignments; twelve columns fit a laptop. Its two thousand links are plain
 * ones: Next's would each load their page ahead as they come into sight.
 */
export function GradebookTable({ report, classroomId, viewer }: GradebookTableProps) {
  const { assignments, students } = report;
  return (
    <section
      aria-label="Students by assignments"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="gradebook"
    >
      <table>
        <caption className="sr-only">Students by assignments</caption>
        <colgroup>
          <col className="w-52" />
          {assignments.map(({ id }) => (
            <col key={id} className="w-21" />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Student</th>
            {assignments.map((assignment) => (
              <AssignmentHead key={assignment.id} assignment={assignment} viewer={viewer} />
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <StudentRow key={student.userId} student={student} classroomId={classroomId} />
          ))}
        </tbody>
        <tfoot>
          <Tallies report={report} />
        </tfoot>
      </table>
    </section>
  );
}

type AssignmentHeadProps = { assignment: GradebookAssignment; viewer: Viewer };

function AssignmentHead({ assignment, viewer }: AssignmentHeadProps) {
  const { id, title, dueAt, mode } = assignment;
  return (
    <th scope="col">
      <Link href={`/assignments/${id}`} title={title} className="line-clamp-3 hyphens-auto">
        {title}
      </Link>
      <span className="block font-normal text-soft">
        {mode === "review" ? "cards" : dueAt ? abbreviateDue(dueAt, viewer.timeZone) : "quiz"}
      </span>
    </th>
  );
}

type StudentRowProps = { student: GradebookStudent; classroomId: string };

function StudentRow({ student, classroomId }: StudentRowProps) {
  const { userId, name, leftAt, standings } = student;
  return (
    <tr>
      <th scope="row">
        <a href={`/classrooms/${classroomId}/students/${userId}`}>
          <bdi>{name}</bdi>
          {leftAt && " (left)"}
        </a>
      </th>
      {standings.map((standing, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row are its assignments, in their order
        <StandingCell key={column} standing={standing} />
      ))}
      <td />
    </tr>
  );
}

function Tallies({ report: { assignments, students } }: { report: Gradebook }) {
  const here = students.filter(({ leftAt }) => !leftAt);
  const columns = assignments.map(({ id }, index) => ({
    id,
    ...tally(here.flatMap((student): Standing[] => student.standings.slice(index, index + 1))),
  }));
  return (
    <tr>
      <th scope="row">Done, and the mean</th>
      {columns.map(({ id, done, mean }) => (
        <td key={id}>
          {done} of {here.length}
          {mean !== null && <span className="block">{mean}%</span>}
        </td>
      ))}
      <td />
    </tr>
  );
}
