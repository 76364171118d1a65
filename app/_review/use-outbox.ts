import { useCallback, useEffect, useRef, useState } from "react";
import type { ReviewEvent } from "@/lib/domain/review-event";
import { MOST_EVENTS } from "@/lib/domain/review-event";
import { addToOutbox, readOutbox, takeFromOutbox } from "./outbox";
import { sendReviews } from "./send-reviews";

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

/** How the sending stands: all sent, or why and how many reviews wait. `sent` counts events of this page. */
export type OutboxState = {
  waiting: number;
  sent: number;
  trouble: string | null;
  refused: string | null;
};

const NOTHING_SENT: OutboxState = { waiting: 0, sent: 0, trouble: null, refused: null };

/** Sends what the learner does, in order, one request at a time, until the server has it. */
export function useOutbox(viewerId: string, clock: () => Date) {
  const [state, setState] = useState(NOTHING_SENT);
  const busy = useRef(false);
  const wait = useRef(FIRST_WAIT_MS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    clearTimeout(timer.current);
    for (;;) {
      const events = readOutbox(viewerId).slice(0, MOST_EVENTS);
      if (events.length === 0) break;
      const sent = await sendReviews(events, clock());
      if (!sent.ok) {
        const waiting = countReviews(viewerId);
        setState((before) => ({ ...before, waiting, trouble: sent.message, refused: null }));
        timer.current = setTimeout(send, wait.current);
        wait.current = Math.min(LONGEST_WAIT_MS, wait.current * 2);
        break;
      }
      wait.current = FIRST_WAIT_MS;
      takeFromOutbox(viewerId, events);
      const refused = sent.reply.results.find((result) => !result.ok);
      setState((before) => ({
        waiting: countReviews(viewerId),
        sent: before.sent + events.length,
        trouble: null,
        refused: refused && !refused.ok ? refused.message : before.refused,
      }));
    }
    busy.current = false;
  }, [viewerId, clock]);

  useEffect(() => {
    send();
    const retry = () => document.visibilityState === "visible" && send();
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", retry);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", retry);
    };
  }, [send]);

  const add = useCallback(
    (event: ReviewEvent) => {
      addToOutbox(viewerId, event);
      setState((before) => ({ ...before, waiting: countReviews(viewerId) }));
      send();
    },
    [viewerId, send],
  );
  return { ...state, add };
}

function countReviews(viewerId: string): number {
  return readOutbox(viewerId).filter((event) => event.type === "review").length;
}
