import type { ReactNode } from "react";
import { Table } from "./table";

type ChartTableProps = {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly [string, ...(string | number)[]])[];
};

/** The figures behind a chart, for those who would rather read them. */
function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    <details className="mt-3">
      <summary className="w-fit py-1 text-note text-accent">Show the figures as a table</summary>
      <div className="mt-2 max-h-80 w-fit max-w-full min-w-56 overflow-y-auto">
        <Table
          caption={caption}
          columns={columns.map((head, index) => ({ key: head, head, numeric: index > 0 }))}
        >
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column} data-numeric>
                  {rest[index]}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
    </details>
  );
}

type ChartFigureProps = Pick<ChartTableProps, "columns" | "rows"> & {
  title: string;
  children: ReactNode;
};

/** A chart with its caption and the table of its figures. */
export function ChartFigure({ title, columns, rows, children }: ChartFigureProps) {
  return (
    <figure className="font-sans">
      <figcaption className="mb-3 text-ui font-semibold">{title}</figcaption>
      {children}
      <ChartTable caption={title} columns={columns} rows={rows} />
    </figure>
  );
}
