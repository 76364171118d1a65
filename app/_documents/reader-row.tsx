import type { ReactNode } from "react";
import type { ShownBlock } from "@/lib/text/document";
import type { FigureProps } from "./reader-text";
import { ReaderText } from "./reader-text";
import type { Row } from "./reading";

type ReaderRowProps = {
  row: Row;
  /** The figure that stands at the end of a passage. */
  figure: (props: FigureProps) => ReactNode;
};

/** A paragraph, a heading or a list, with its passages marked. */
export function ReaderRow({ row, figure }: ReaderRowProps) {
  return row.kind === "item" ? (
    <List row={row} figure={figure} />
  ) : (
    <Single row={row} figure={figure} />
  );
}

/** The space above a row. */
export function rowSpace({ kind }: Row): string {
  return SPACE[kind] ?? "mt-5";
}

const SPACE: Partial<Record<ShownBlock["kind"], string>> = { heading: "mt-10", title: "mt-10" };

function List({ row, figure }: ReaderRowProps) {
  return (
    <ul className="grid gap-1.5 ps-5 list-disc">
      {row.blocks.map((entry) => (
        <li key={entry.block.index}>
          <ReaderText {...entry} figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function Single({ row, figure }: ReaderRowProps) {
  const [entry] = row.blocks;
  if (!entry) return null;
  return wrap(entry.block, <ReaderText {...entry} figure={figure} />);
}

function wrap({ kind, level = 2 }: ShownBlock, text: ReactNode) {
  if (kind === "heading" || kind === "title") {
    return level > 2 ? <h3 className="text-body">{text}</h3> : <h2>{text}</h2>;
  }
  if (kind === "quote") {
    return <blockquote className="border-s-2 border-rule ps-5 italic">{text}</blockquote>;
  }
  const aside = kind === "paragraph" ? "" : "font-sans text-note text-soft";
  return <p className={aside}>{text}</p>;
}
