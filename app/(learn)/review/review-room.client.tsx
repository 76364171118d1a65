"use client";

import { useEffect, useRef } from "react";
import { pressShortcut } from "@/app/_ui/press-shortcut";
import type { ReviewView } from "@/lib/data/review-view";
import { CardFace } from "./card-face.client";
import { Finished } from "./finished.client";
import { ReviewBar } from "./review-bar.client";
import { SendingStatus } from "./sending-status";
import { useReview } from "./use-review";

/** One card after another, by key or by thumb. */
export function ReviewRoom({ view }: { view: ReviewView }) {
  const review = useReview(view);
  const { card, showing, answers, outbox } = review;
  const room = useRef<HTMLDivElement>(null);
  useShortcuts(room, review.undo);

  return (
    <div
      ref={room}
      className="-mb-12 flex min-h-[calc(100dvh-7rem)] max-w-(--measure) flex-col md:min-h-[calc(100dvh-9rem)]"
    >
      <ReviewBar review={review} more={view.more} />
      <SendingStatus {...outbox} />
      {card && showing ? (
        <CardFace
          // A card that comes again is a new showing, and so is one that an undo brought back.
          key={`${card.cardId} ${card.memory?.repetitions} ${answers.length}`}
          card={card}
          showing={showing}
          timeZone={view.timeZone}
          now={review.now}
          onRate={review.rate}
        />
      ) : (
        <Finished view={view} review={review} />
      )}
    </div>
  );
}

/**
 * Keys work wherever the focus is on the page's main part; undo as in any program.
 * Presses inside a note are its own, but for the key that closes it.
 */
function useShortcuts(room: React.RefObject<HTMLDivElement | null>, undo: () => void): void {
  useEffect(() => {
    const main = room.current?.closest("main");
    if (!main) return;
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
      if (!isUndo) return pressShortcut(event);
      event.preventDefault();
      undo();
    };
    main.addEventListener("keydown", press);
    return () => main.removeEventListener("keydown", press);
  }, [room, undo]);
}
