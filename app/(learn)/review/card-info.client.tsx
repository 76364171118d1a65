"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import type { CardInfo } from "@/lib/data/card-info";
import { CardStory } from "./card-story";
import { reviveDates } from "./revive-dates";

type CardInfoDialogProps = { cardId: string; timeZone: string; onClose: () => void };

const OFFLINE =
  "This could not be read just now. It needs a connection; your reviews go on without one.";

/** How a card has gone so far. It is read from the server, and never holds up the review. */
export default function CardInfoDialog({ cardId, timeZone, onClose }: CardInfoDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [info, setInfo] = useState<CardInfo | "failed" | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    readCardInfo(cardId).then(setInfo, () => setInfo("failed"));
  }, [cardId]);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="mb-4">
        How this card has gone
      </h2>
      {info === "failed" ? (
        <p role="alert">{OFFLINE}</p>
      ) : (
        <div aria-live="polite" aria-busy={info === null}>
          {info ? <CardStory info={info} timeZone={timeZone} /> : <p>Looking it up …</p>}
        </div>
      )}
      <form method="dialog" className="mt-5 flex justify-end">
        <Button type="submit" look="secondary">
          Close
        </Button>
      </form>
    </dialog>
  );
}

async function readCardInfo(cardId: string): Promise<CardInfo> {
  const response = await fetch(`/cards/${encodeURIComponent(cardId)}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return JSON.parse(await response.text(), reviveDates);
}
