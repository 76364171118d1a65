import Link from "next/link";
import type { Gradebook, GradebookAssignment, GradebookStudent } from "@/lib/data/gradebook";
import type { Standing } from "@/lib/domain/class-report";
import { tally } from "@/lib/domain/class-report";
import { abbreviateDue } from "@/lib/domain/due-words";
import type { Viewer } from "@/lib/domain/viewer";
import { StandingCell } from "./standing-cell";

type GradebookTableProps = { report: Gradebook; classroomId: string; viewer: Viewer };

const HEAD = "sticky top-0 z-10 border-b border-edge bg-paper px-1.5 py-2 align-bottom text-start";
const NAME = "sticky start-0 bg-paper py-0 pe-3 text-start font-normal";

/**
 * Students by assignments. Twelve columns fit a laptop; head and names stay in sight while
 * the rest scrolls under them. Its two thousand links are plain ones: Next's would each
 * load their page ahead as they come into sight.
 */
export function GradebookTable({ report, classroomId, viewer }: GradebookTableProps) {
  const { assignments, students } = report;
  return (
    <section
      aria-label="Students by assignments"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative hidden max-h-[calc(100dvh-2rem)] overflow-auto border-y border-rule md:block"
    >
      <table className="w-full table-fixed border-separate border-spacing-0 text-note">
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
            <th scope="col" className={`${HEAD} start-0 z-20 ps-0`}>
              Student
            </th>
            {assignments.map((assignment) => (
              <AssignmentHead key={assignment.id} assignment={assignment} viewer={viewer} />
            ))}
            <td className={HEAD} />
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <StudentRow
              key={student.userId}
              student={student}
              report={report}
              classroomId={classroomId}
            />
          ))}
        </tbody>
        <tfoot>
          <Tallies report={report} />
        </tfoot>
      </table>
    </section>
  );
}

function AssignmentHead({
  assignment,
  viewer,
}: {
  assignment: GradebookAssignment;
  viewer: Viewer;
}) {
  const { id, title, dueAt, mode } = assignment;
  return (
    <th scope="col" className={`${HEAD} font-semibold`}>
      <Link href={`/assignments/${id}`} title={title} className="line-clamp-3 hyphens-auto">
        {title}
      </Link>
      <span className="block font-normal text-soft">
        {mode === "review" ? "cards" : dueAt ? abbreviateDue(dueAt, viewer.timeZone) : "quiz"}
      </span>
    </th>
  );
}

type StudentRowProps = { student: GradebookStudent; report: Gradebook; classroomId: string };

function StudentRow({ student, report, classroomId }: StudentRowProps) {
  const { userId, name, leftAt, standings } = student;
  return (
    <tr className="hover:bg-wash">
      <th scope="row" className={`${NAME} border-b border-rule`}>
        <a
          href={`/classes/${classroomId}/students/${userId}`}
          className="block truncate py-1.5 text-ink no-underline hover:underline"
        >
          <bdi>{name}</bdi>
          {leftAt && <span className="text-soft"> (left)</span>}
        </a>
      </th>
      {report.assignments.map(({ id }, index) => (
        <StandingCell key={id} standing={standings[index]} />
      ))}
      <td className="border-b border-rule" />
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
    <tr className="text-soft">
      <th scope="row" className={`${NAME} py-2`}>
        Done, and the mean
      </th>
      {columns.map(({ id, done, mean }) => (
        <td key={id} className="px-1.5 py-2">
          {done} of {here.length}
          {mean !== null && <span className="block">{mean} %</span>}
        </td>
      ))}
      <td />
    </tr>
  );
}
