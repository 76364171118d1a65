import Link from "next/link";
import { Table } from "@/app/_ui/table";
import type { AttemptSummary } from "@/lib/data/attempt-lists";
import { spellMark, spellMoment } from "@/lib/domain/spelling";

const COLUMNS = [
  { key: "started", head: "Started" },
  { key: "for", head: "For" },
  { key: "mark", head: "Mark", numeric: true },
];

/** What the viewer made of a study set so far. */
export function AttemptTable({
  attempts,
  timeZone,
}: {
  attempts: AttemptSummary[];
  timeZone: string;
}) {
  return (
    <Table caption="Your quizzes" columns={COLUMNS}>
      {attempts.map(({ id, startedAt, assignment, submission }) => (
        <tr key={id}>
          <th scope="row">
            <Link href={submission ? `/attempts/${id}/results` : `/attempts/${id}`}>
              {spellMoment(startedAt, timeZone)}
            </Link>
          </th>
          <td dir="auto">
            {assignment ? (
              <Link href={`/assignments/${assignment.id}`}>{assignment.title}</Link>
            ) : (
              "Practice"
            )}
          </td>
          <td data-numeric>{markWords(submission)}</td>
        </tr>
      ))}
    </Table>
  );
}

function markWords(submission: AttemptSummary["submission"]): string {
  if (!submission) return "Not handed in";
  const { mark, maxMark } = submission;
  return mark === null ? "Not out yet" : spellMark({ mark, maxMark });
}
