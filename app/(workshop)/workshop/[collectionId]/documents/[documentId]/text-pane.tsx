import { ReaderRow, rowSpace } from "@/app/_documents/reader-row";
import type { FigureProps } from "@/app/_documents/reader-text";
import type { Row } from "@/app/_documents/reading";
import { CoverageBar } from "./coverage-bar";
import type { CoveredSentence } from "./coverage-of";

type TextPaneProps = {
  rows: readonly Row[];
  covered: ReadonlyMap<number, CoveredSentence[]>;
  lang: string | null;
};

/** The document with its facts marked, and beside each paragraph what was made of its sentences. */
export function TextPane({ rows, covered, lang }: TextPaneProps) {
  return (
    <article lang={lang ?? undefined}>
      {rows.map((row) => {
        const sentences = row.blocks.flatMap(({ block }) => covered.get(block.index) ?? []);
        return (
          <div
            key={row.key}
            className={`${rowSpace(row)} grid grid-cols-[0.5rem_minmax(0,var(--measure))] gap-x-4`}
          >
            {sentences.length > 0 ? <CoverageBar sentences={sentences} /> : <span />}
            <ReaderRow row={row} figure={figure} />
          </div>
        );
      })}
    </article>
  );
}

/** Leads to the fact on the other side. */
function figure({ note, number }: FigureProps) {
  return (
    <a href={`#${note}`} className="footnote-mark" aria-label={`Fact ${number}`}>
      {number}
    </a>
  );
}
