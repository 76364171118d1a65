"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { LONGEST_NOTE } from "@/lib/domain/card-action";

type NoteDialogProps = { note: string | null; onSave: (text: string) => void; onClose: () => void };

/** Where a learner writes their own note on a card. Escape leaves it as it was. */
export function NoteDialog({ note, onSave, onClose }: NoteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="confirm" aria-label="Your note" onClose={onClose}>
      <form
        method="dialog"
        className="grid gap-4"
        onSubmit={(event) => onSave(String(new FormData(event.currentTarget).get("note") ?? ""))}
      >
        <TextArea
          label="Your note"
          name="note"
          hint="Only you see it, under the answer."
          rows={5}
          dir="auto"
          maxLength={LONGEST_NOTE}
          defaultValue={note ?? ""}
        />
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
