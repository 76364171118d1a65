"use client";

import { useEffect, useId, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { LONGEST_NOTE } from "@/lib/domain/card-action";

type NoteDialogProps = { note: string | null; onSave: (text: string) => void; onClose: () => void };

/** Where a learner writes their own note on a card. Escape leaves it as it was. */
export function NoteDialog({ note, onSave, onClose }: NoteDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={onClose}>
      <form
        method="dialog"
        className="grid gap-4"
        onSubmit={(event) => onSave(String(new FormData(event.currentTarget).get("note") ?? ""))}
      >
        <label id={id} htmlFor={`${id}-note`} className="font-sans text-ui font-semibold">
          Your note
        </label>
        <textarea
          id={`${id}-note`}
          name="note"
          rows={5}
          dir="auto"
          maxLength={LONGEST_NOTE}
          defaultValue={note ?? ""}
          aria-describedby={`${id}-hint`}
          className="w-full rounded-control border border-edge bg-paper px-3 py-2 text-ui"
        />
        <p id={`${id}-hint`} className="-mt-2 font-sans text-note text-soft">
          Only you see it, under the answer.
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button type="button" look="secondary" onClick={() => dialog.current?.close()}>
            Cancel
          </Button>
          <Button type="submit">Keep the note</Button>
        </div>
      </form>
    </dialog>
  );
}
