import { Table } from "@/app/_ui/table";
import type { RegradeChange } from "@/lib/data/regrade-previews";
import { spellMark } from "@/lib/domain/spelling";

const COLUMNS = [
  { key: "student", head: "Student" },
  { key: "before", head: "Now", numeric: true },
  { key: "after", head: "Then", numeric: true },
];

/** Whose mark changes, and by how much. */
export function ChangesTable({ changes }: { changes: readonly RegradeChange[] }) {
  return (
    <Table caption="Marks that change" columns={COLUMNS}>
      {changes.map(({ attemptId, learnerName, before, after, falls }) => (
        <tr key={attemptId}>
          <th scope="row">
            <a href={`/attempts/${attemptId}/results`}>
              <bdi>{learnerName}</bdi>
            </a>
          </th>
          <td data-numeric>{spellMark(before)}</td>
          <td data-numeric>
            {spellMark(after)}
            {falls && <b className="block text-note text-wrong-ink sm:ms-2 sm:inline">falls</b>}
          </td>
        </tr>
      ))}
    </Table>
  );
}
