import Link from "next/link";
import { DueTime } from "@/app/_classrooms/due-time";
import { tallyWords } from "@/app/_classrooms/tally-words";
import type { Gradebook } from "@/lib/data/gradebook";
import { tally } from "@/lib/domain/tally";
import type { Viewer } from "@/lib/domain/viewer";

type AssignmentTalliesProps = { report: Gradebook; viewer: Viewer };

/** On a phone the report is a list of assignments; each opens its own list of students. */
export function AssignmentTallies({ report, viewer }: AssignmentTalliesProps) {
  const now = new Date();
  const here = report.students.filter(({ leftAt }) => !leftAt);
  return (
    <ul className="border-t border-rule md:hidden">
      {report.assignments.map((assignment, index) => {
        const standings = here.flatMap((student) => student.standings[index] ?? []);
        return (
          <li key={assignment.id} className="border-b border-rule py-4 font-sans">
            <h3 dir="auto" className="font-serif">
              <Link href={`/assignments/${assignment.id}`}>{assignment.title}</Link>
            </h3>
            <p className="text-note text-soft">
              {assignment.mode === "quiz" ? "Quiz" : "Cards"},{" "}
              <DueTime dueAt={assignment.dueAt} timeZone={viewer.timeZone} now={now} />
            </p>
            <p className="mt-0.5 text-ui">{tallyWords(tally(standings))}</p>
          </li>
        );
      })}
    </ul>
  );
}
