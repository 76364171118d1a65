import type { ReactNode } from "react";
import type { Block } from "@/lib/text/document";
import { MarginFacts } from "./margin-facts";
import { ReaderText } from "./reader-text";
import type { Row } from "./reading";

/** A paragraph, a heading or a list, with the facts first said in it beside it. */
export function ReaderRow({ row }: { row: Row }) {
  return (
    <div className={`annotated ${SPACE[row.kind] ?? "mt-5"}`}>
      {row.kind === "item" ? <List row={row} /> : <Single row={row} />}
      {row.facts.length > 0 && <MarginFacts facts={row.facts} />}
    </div>
  );
}

const SPACE: Partial<Record<Block["kind"], string>> = { heading: "mt-10", title: "mt-10" };

function List({ row }: { row: Row }) {
  return (
    <ul className="grid gap-1.5 ps-5 list-disc">
      {row.blocks.map((entry) => (
        <li key={entry.block.index}>
          <ReaderText {...entry} />
        </li>
      ))}
    </ul>
  );
}

function Single({ row }: { row: Row }) {
  const [entry] = row.blocks;
  if (!entry) return null;
  return wrap(entry.block, <ReaderText {...entry} />);
}

function wrap({ kind, level = 2 }: Block, text: ReactNode) {
  if (kind === "heading" || kind === "title") {
    return level > 2 ? <h3 className="text-body">{text}</h3> : <h2>{text}</h2>;
  }
  if (kind === "quote") {
    return <blockquote className="border-s-2 border-rule ps-5 italic">{text}</blockquote>;
  }
  const aside = kind === "paragraph" ? "" : "font-sans text-note text-soft";
  return <p className={aside}>{text}</p>;
}
