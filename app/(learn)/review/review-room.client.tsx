"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { SendingStatus } from "@/app/_review/sending-status";
import { pressShortcut } from "@/app/_ui/press-shortcut";
import type { ReviewView } from "@/lib/data/review-view";
import { RATINGS, TWO_RATINGS } from "@/lib/domain/review";
import { CardFace } from "./card-face.client";
import { Finished } from "./finished.client";
import { NoteDialog } from "./note-dialog.client";
import { ReviewBar } from "./review-bar.client";
import { useCardMarks } from "./use-card-marks";
import { useReview } from "./use-review";

/** Its charts come when it is asked for: the review does not wait for them. */
const CardInfoDialog = dynamic(() => import("./card-info.client"), { ssr: false });

/** One card after another, by key or by thumb. */
export function ReviewRoom({ view }: { view: ReviewView }) {
  const review = useReview(view);
  const { card, showing, moves, outbox } = review;
  const { flagged, note, toggleFlag, writeNote } = useCardMarks(card, review.clock, outbox.add);
  const [open, setOpen] = useState<"note" | "info" | null>(null);
  const marks = { flagged, note };
  const room = useRef<HTMLDivElement>(null);
  useShortcuts(room, review.undo);

  return (
    <div
      ref={room}
      className="-mb-12 flex min-h-[calc(100dvh-7rem)] max-w-(--measure) flex-col md:min-h-[calc(100dvh-9rem)]"
    >
      <ReviewBar
        review={review}
        more={view.more}
        marks={marks}
        onFlag={toggleFlag}
        onNote={() => setOpen("note")}
        onInfo={() => setOpen("info")}
      />
      <SendingStatus {...outbox} />
      {card && showing ? (
        <CardFace
          // A card that comes again is a new showing, and so is one that an undo brought back.
          key={`${card.cardId} ${card.memory?.repetitions} ${moves.length}`}
          card={card}
          showing={showing}
          timeZone={view.timeZone}
          now={review.now}
          scheduling={review.scheduling}
          marks={marks}
          ratings={view.settings.twoButtons ? TWO_RATINGS : RATINGS}
          settings={view.settings}
          onRate={review.rate}
          onSuspend={() => review.setAside("suspend")}
        />
      ) : (
        <Finished view={view} review={review} />
      )}
      {open === "note" && (
        <NoteDialog note={note} onSave={writeNote} onClose={() => setOpen(null)} />
      )}
      {open === "info" && card && (
        <CardInfoDialog
          cardId={card.cardId}
          timeZone={view.timeZone}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/**
 * Keys work wherever the focus is on the page's main part; undo as in any program.
 * Presses inside a dialog are its own.
 */
function useShortcuts(room: React.RefObject<HTMLDivElement | null>, undo: () => void): void {
  useEffect(() => {
    const main = room.current?.closest("main");
    if (!main) return;
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest("dialog:modal")) return;
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
      if (!isUndo) return pressShortcut(event);
      // what is being typed has an undo of its own
      if (event.target instanceof HTMLInputElement && event.target.value) return;
      event.preventDefault();
      undo();
    };
    main.addEventListener("keydown", press);
    return () => main.removeEventListener("keydown", press);
  }, [room, undo]);
}
