import type { ReactNode } from "react";

type TableProps = {
  /** What the table shows: its accessible name. */
  caption: string;
  /** Show the caption above the table too. */
  captionShown?: boolean;
  /** One per column; `numeric` sets the column's cells to the right, `className` its head's look. */
  columns: readonly { key: string; head: ReactNode; numeric?: boolean; className?: string }[];
  /** The first column stays in sight while the others scroll beside it. */
  pinned?: boolean;
  /** `<tr>` rows: the first cell a `<th scope="row">`, the rest `<td>`. */
  children: ReactNode;
};

/** A ruled table. Where it is wider than the page it alone scrolls, by keyboard too. */
export function Table({ caption, captionShown, columns, pinned, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={pinned ? "ruled ruled-pinned" : "ruled"}>
        <caption className={captionShown ? "pb-2 text-start font-semibold" : "sr-only"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-numeric={column.numeric || undefined}
                className={column.className}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
