import type { SourcePassage } from "./source-passages";
import { SourcePassages } from "./source-passages";

type MarginNoteProps = { id?: string; number: number; passages: readonly SourcePassage[] };

/** A source that is always open: in the margin of an `Annotated` page, or below on a narrow one. */
export function MarginNote({ id, number, passages }: MarginNoteProps) {
  return (
    <aside
      id={id}
      aria-label={`Source ${number}`}
      className="margin-note border-s border-rule ps-5 lg:border-s-0 lg:ps-0"
    >
      <SourcePassages number={number} passages={passages} />
    </aside>
  );
}
