import { GivenWords } from "@/app/_marks/given-words";
import { LinkButton } from "@/app/_ui/link-button";
import { Table } from "@/app/_ui/table";
import type { QuestionReport } from "@/lib/data/question-reports";
import { regradeHref } from "@/lib/domain/regrade-address";
import { spellPercent } from "@/lib/domain/spelling";

type Place = { assignmentId: string; itemVersionId: string };
type WrongSectionProps = { report: QuestionReport; place: Place };

const COLUMNS = [
  { key: "answer", head: "Answer" },
  { key: "count", head: "Given by", numeric: true },
  { key: "mark", head: "Mark", numeric: true },
  { key: "do", head: <span className="sr-only">Accept it</span> },
];

/** All that was given and earned less than the full mark, each with the way to accept it. */
export function WrongSection({ report, place }: WrongSectionProps) {
  const isPicked = report.form === "choice" || report.form === "truefalse";
  if (isPicked || report.wrong.length === 0) return null;
  return (
    <div>
      <h2 className="mb-2">Answers that did not count in full</h2>
      <Table caption="Answers that did not count in full" columns={COLUMNS}>
        {report.wrong.map(({ given, count, mark }) => (
          <tr key={JSON.stringify(given)}>
            <th scope="row" className="font-normal">
              <GivenWords given={given} item={report} />
            </th>
            <td data-numeric>{count}</td>
            <td data-numeric>{spellPercent(mark)}</td>
            <td>
              <LinkButton
                href={regradeHref(place, { effect: "also", answer: given })}
                look="quiet"
                size="small"
              >
                Accept this too
              </LinkButton>
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
