import { X } from "lucide-react";
import type { ReactNode } from "react";

type NoteProps = { id: string; label: string; head: ReactNode; children: ReactNode };

/**
 * A note beside what it is about on a wide screen, on a phone a sheet from below. A native popover:
 * Escape or a press elsewhere closes it, and the next Tab after opening goes into it.
 */
export function Note({ id, label, head, children }: NoteProps) {
  return (
    <div popover="auto" id={id} role="dialog" aria-label={label} className="source-note">
      <div className="-mt-2 -me-2 mb-1 flex items-center justify-between">
        {head}
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
      {children}
    </div>
  );
}
