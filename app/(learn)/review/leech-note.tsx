import { Button } from "@/app/_ui/button";

type LeechNoteProps = { lapses: number; onSuspend: () => void };

/** Under the answer of a card that was forgotten so often that showing it again is not enough. */
export function LeechNote({ lapses, onSuspend }: LeechNoteProps) {
  return (
    <aside
      aria-label="A hard card"
      className="mt-6 rounded-control bg-well px-4 py-3 font-sans text-note"
    >
      <p className="mb-3">
        You have forgotten this {lapses} times. Read its source, write yourself a note, or set it
        aside for a while: it may be mixed up with another.
      </p>
      <Button look="secondary" onClick={onSuspend}>
        Suspend this card
      </Button>
    </aside>
  );
}
