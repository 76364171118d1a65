import type { SourcePassage } from "./source-passages";
import { SourcePassages } from "./source-passages";

type MarginNoteProps = {
  id?: string;
  number: number;
  passages: readonly SourcePassage[];
};

/**
 * A source that is always open: in the margin of an `Annotated` page, ending with the two parts
 * beside it, which grow with it so that no two notes meet; or below them on a narrow page.
 */
export function MarginNote({ id, number, passages }: MarginNoteProps) {
  return (
    <aside
      id={id}
      aria-label={`Source ${number}`}
      className="margin-note lg:row-span-2 lg:row-start-1 lg:self-end"
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
