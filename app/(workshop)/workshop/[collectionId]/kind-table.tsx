import { KindLabel } from "@/app/_ui/kind-label";
import { Table } from "@/app/_ui/table";
import type { KindCoverage } from "@/lib/data/coverage";

const KINDS = { date: "Dates", role: "Roles", reaction: "Reactions" } as const;
const COLUMNS = [
  { key: "kind", head: "Facts" },
  { key: "found", head: "Found", numeric: true },
  { key: "asked", head: "Asked", numeric: true },
  { key: "doubted", head: "In doubt", numeric: true },
];

/** How far each kind of fact is asked. */
export function KindTable({ kinds }: { kinds: readonly KindCoverage[] }) {
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage" className="mb-2">
        What was found
      </h2>
      <Table caption="Facts by kind" columns={COLUMNS}>
        {kinds.map(({ kind, facts, asked, doubted }) => (
          <tr key={kind}>
            <th scope="row">
              <KindLabel kind={kind}>{KINDS[kind]}</KindLabel>
            </th>
            <td data-numeric>{facts}</td>
            <td data-numeric>{asked}</td>
            <td data-numeric>{doubted}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
