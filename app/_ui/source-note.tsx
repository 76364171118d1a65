import { Note } from "./note";
import type { SourcePassage } from "./source-passages";
import { SourcePassages } from "./source-passages";

type SourceNoteProps = { id: string; number: number; passages: readonly SourcePassage[] };

/** The note that a `FootnoteMark` with the same `id` opens. */
export function SourceNote({ id, number, passages }: SourceNoteProps) {
  const head = (
    <p aria-hidden className="font-sans text-note font-semibold text-accent">
      Source {number}
    </p>
  );
  return (
    <Note id={id} label={`Source ${number}`} head={head}>
      <SourcePassages passages={passages} />
    </Note>
  );
}
