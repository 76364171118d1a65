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
      <div className="-mt-2 -me-2 mb-1 flex items-center justify-between">
        <p aria-hidden className="font-sans text-note font-semibold text-accent">
          Source {number}
        </p>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label="Close"
          className="grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-ink lg:size-9"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <SourcePassages passages={passages} />
    </div>
  );
}
