import type { SourcePassage } from "./source-passages";
import { SourcePassages } from "./source-passages";

type MarginNoteProps = {
  id?: string;
  number: number;
  passages: readonly SourcePassage[];
  /** Level with the one figure in the same `Annotated` that links to it; else at the top. */
  beside?: boolean;
};

/** A source that is always open: in the margin of an `Annotated` page, or below on a narrow one. */
export function MarginNote({ id, number, passages, beside }: MarginNoteProps) {
  return (
    <aside
      id={id}
      aria-label={`Source ${number}`}
      data-beside={beside || undefined}
      className="margin-note"
    >
      <div className="relative ps-4">
        <span
          aria-hidden
          className="absolute -top-1 left-0 font-sans text-note font-semibold text-accent"
        >
          {number}
        </span>
        <SourcePassages passages={passages} />
      </div>
    </aside>
  );
}
