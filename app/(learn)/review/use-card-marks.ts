import { useCallback, useState } from "react";
import { newId } from "@/app/_ui/new-id";
import type { CardView } from "@/lib/data/card-views";
import type { ReviewEvent } from "@/lib/domain/review-event";

/** What a learner put on a card: a flag to come back to it, a note of their own. */
export type CardMarks = Pick<CardView, "flagged" | "note">;

/** The marks of the card in hand, as they are on this page, and how to change them. */
export function useCardMarks(
  card: CardView | null,
  clock: () => Date,
  send: (event: ReviewEvent) => void,
) {
  const [changed, setChanged] = useState<Record<string, Partial<CardMarks>>>({});
  const cardId = card?.cardId;
  const own = cardId === undefined ? undefined : changed[cardId];
  const flagged = own?.flagged ?? card?.flagged ?? false;
  const note = own?.note === undefined ? (card?.note ?? null) : own.note;

  const change = useCallback((id: string, marks: Partial<CardMarks>) => {
    setChanged((before) => ({ ...before, [id]: { ...before[id], ...marks } }));
  }, []);

  const toggleFlag = useCallback(() => {
    if (cardId === undefined) return;
    change(cardId, { flagged: !flagged });
    const action = flagged ? "unflag" : "flag";
    send({ type: "action", id: newId(), cardId, action, actedAt: clock().getTime() });
  }, [cardId, flagged, change, send, clock]);

  const writeNote = useCallback(
    (text: string) => {
      if (cardId === undefined) return;
      change(cardId, { note: text.trim() || null });
      send({ type: "note", id: newId(), cardId, text, writtenAt: clock().getTime() });
    },
    [cardId, change, send, clock],
  );

  return { flagged, note, toggleFlag, writeNote };
}
