import { X } from "lucide-react";
import type { SourcePassage } from "./source-passages";
import { SourcePassages } from "./source-passages";

type SourceNoteProps = { id: string; number: number; passages: readonly SourcePassage[] };

/**
 * The note that a `FootnoteMark` with the same `id` opens: in the margin beside
 * it on a wide screen, a sheet from below on a phone. A native popover: Escape or
 * a press elsewhere closes it, and the next Tab after opening goes into it.
 */
export function SourceNote({ id, number, passages }: SourceNoteProps) {
  return (
    <div
      popover="auto"
      id={id}
      role="dialog"
      aria-label={`Source ${number}`}
      className="source-note"
    >
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        aria-label="Close"
        className="float-end -me-2 -mt-2 grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-ink lg:size-9"
      >
        <X aria-hidden className="size-5" />
      </button>
      <SourcePassages number={number} passages={passages} />
    </div>
  );
}
