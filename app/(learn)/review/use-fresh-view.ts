import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { askServerTime } from "@/app/_review/server-time";
import type { ReviewView } from "@/lib/data/review-view";
import type { Counts } from "@/lib/domain/queue";

/** With so few cards left in the page, the rest of the day's are asked for. */
const REFILL_AT = 10;
const MINUTE = 60_000;
/** A page that was left open so long may belong to another day. */
const STALE_AFTER = 30 * MINUTE;

const total = (counts: Counts) => counts.fresh + counts.learning + counts.due;

/**
 * Asks for the day anew when the page runs out of cards, came out of the browser's history,
 * or was left open; never while answers wait to be stored, which it would not know. Where
 * the server cannot be reached, `goOn` takes the cards that this device keeps.
 */
export function useFreshView(
  view: ReviewView,
  left: Counts,
  { waiting, goOn }: { waiting: number; goOn: () => void },
): void {
  const router = useRouter();
  // a refresh that fails would load the page anew, and so a copy of it, over and over
  const renew = useCallback(async () => {
    const isReached = (await askServerTime()) !== null;
    if (isReached && waiting === 0) router.refresh();
    else if (!isReached) goOn();
  }, [router, waiting, goOn]);
  const askedOf = useRef<ReviewView>(undefined);
  const low = total(left) <= REFILL_AT && total(view.more) > 0;

  useEffect(() => {
    if (!low || askedOf.current === view) return;
    askedOf.current = view;
    renew();
  }, [low, view, renew]);

  const first = useRef(true);
  useEffect(() => {
    const age = () => Math.abs(Date.now() - view.now.getTime());
    if (first.current && age() > MINUTE) renew();
    first.current = false;

    const look = () => {
      if (document.visibilityState === "visible" && age() > STALE_AFTER) renew();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [view, renew]);
}
