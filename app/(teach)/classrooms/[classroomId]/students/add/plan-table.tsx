import { Table } from "@/app/_ui/table";
import type { RosterPlan } from "@/lib/domain/roster-list";

const COLUMNS = [
  { key: "row", head: "Row", numeric: true },
  { key: "name", head: "Name" },
  { key: "labels", head: "Labels" },
  { key: "what", head: "What happens" },
];

/** Each row of a list with what comes of it; first those that cannot be taken. */
export function PlanTable({ plan }: { plan: RosterPlan }) {
  return (
    <Table caption="What the list would do" columns={COLUMNS}>
      {plan.faults.map(({ row, typed, fault }) => (
        <tr key={row}>
          <td data-numeric>{row}</td>
          <th scope="row">
            <bdi>{typed || "–"}</bdi>
          </th>
          <td colSpan={2} className="text-wrong-ink">
            <b>Left out.</b> {fault}
          </td>
        </tr>
      ))}
      {linesOf(plan).map(({ row, name, labels, what }) => (
        <tr key={row}>
          <td data-numeric>{row}</td>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          <td>{labels.join(", ")}</td>
          <td>{what}</td>
        </tr>
      ))}
    </Table>
  );
}

function linesOf({ added, labelled, unchanged }: RosterPlan) {
  const as = (what: string) => (student: { row: number; name: string; labels: string[] }) => ({
    row: student.row,
    name: student.name,
    labels: student.labels,
    what,
  });
  const lines = [
    ...added.map(as("New, with a slip")),
    ...labelled.map(as("In the class: gets these labels")),
    ...unchanged.map(as("In the class: stays as it is")),
  ];
  return lines.sort((one, other) => one.row - other.row);
}
