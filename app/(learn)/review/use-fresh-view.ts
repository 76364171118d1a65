import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
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
 * or was left open; never while answers wait to be stored, which it would not know.
 */
export function useFreshView(view: ReviewView, left: Counts, waiting: number): void {
  const router = useRouter();
  const askedOf = useRef<ReviewView>(undefined);
  const low = total(left) <= REFILL_AT && total(view.more) > 0;

  useEffect(() => {
    if (!low || waiting > 0 || askedOf.current === view) return;
    askedOf.current = view;
    router.refresh();
  }, [low, waiting, view, router]);

  const first = useRef(true);
  useEffect(() => {
    const age = () => Math.abs(Date.now() - view.now.getTime());
    if (first.current && age() > MINUTE && waiting === 0) router.refresh();
    first.current = false;

    const look = () => {
      const seen = document.visibilityState === "visible" && navigator.onLine;
      if (seen && age() > STALE_AFTER && waiting === 0) router.refresh();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [view, waiting, router]);
}
