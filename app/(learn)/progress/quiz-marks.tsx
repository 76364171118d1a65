import Link from "next/link";
import { Table } from "@/app/_ui/table";
import type { QuizMark } from "@/lib/data/progress";
import { spellDay } from "@/lib/domain/passage";
import { localTimeOf } from "@/lib/domain/zoned-time";

/** The quizzes that were handed in, newest first; each leads to its results. */
export function QuizMarks({ marks, timeZone }: { marks: readonly QuizMark[]; timeZone: string }) {
  return (
    <section>
      <h2 className="mb-3">Your quizzes</h2>
      <Table
        caption="Your quizzes"
        columns={[
          { key: "quiz", head: "Quiz" },
          { key: "day", head: "Handed in" },
          { key: "mark", head: "Mark", numeric: true },
        ]}
      >
        {marks.map(({ attemptId, title, submittedAt, mark, maxMark }) => (
          <tr key={attemptId}>
            <th scope="row">
              <Link href={`/attempts/${attemptId}/results`} dir="auto">
                {title}
              </Link>
            </th>
            <td>{spellDay(localTimeOf(submittedAt, timeZone).slice(0, 10))}</td>
            <td data-numeric>
              {mark === null ? "Not out yet" : `${rounded(mark)} of ${rounded(maxMark)}`}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function rounded(mark: number): number {
  return Math.round(mark * 100) / 100;
}
