import { useCallback, useEffect, useRef, useState } from "react";
import type { ReviewEvent } from "@/lib/domain/review-event";
import { useAskBeforeLeaving } from "../_ui/use-ask-before-leaving";
import { addToOutbox, countReviews, readOutbox, settleOutbox, takeFromOutbox } from "./outbox";
import { oneSending, sendReviews } from "./send-reviews";

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

/** How the sending stands: all sent, or why and how many reviews wait. `sent` counts events of this page. */
export type OutboxState = {
  waiting: number;
  sent: number;
  trouble: string | null;
  refused: string | null;
  /** What waits lives in this page alone: the device has no room for it. */
  isUnkept: boolean;
};

const NOTHING_SENT: OutboxState = {
  waiting: 0,
  sent: 0,
  trouble: null,
  refused: null,
  isUnkept: false,
};

/** Sends what the learner does, in order, one request at a time, until the server has it. */
export function useOutbox(viewerId: string, clock: () => Date) {
  const [state, setState] = useState(NOTHING_SENT);
  const isBusy = useRef(false);
  const asked = useRef(0);
  const wait = useRef(FIRST_WAIT_MS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    asked.current += 1;
    if (isBusy.current) return;
    isBusy.current = true;
    clearTimeout(timer.current);
    for (;;) {
      const heard = asked.current;
      const waiting = await readOutbox(viewerId);
      // what came while this was read is looked for again
      if (waiting.length === 0 && heard === asked.current) break;
      if (waiting.length === 0) continue;
      const sending = oneSending(waiting);
      const events = sending.map(({ event }) => event);
      const sent = await sendReviews(events, clock());
      if (!sent.ok) {
        const left = countReviews(await readOutbox(viewerId));
        setState((before) => {
          return { ...before, waiting: left, trouble: sent.message, refused: null };
        });
        timer.current = setTimeout(send, wait.current);
        wait.current = Math.min(LONGEST_WAIT_MS, wait.current * 2);
        break;
      }
      wait.current = FIRST_WAIT_MS;
      await takeFromOutbox(viewerId, sending);
      const left = countReviews(await readOutbox(viewerId));
      const refused = sent.reply.results.find((result) => !result.ok);
      setState((before) => ({
        waiting: left,
        sent: before.sent + events.length,
        trouble: null,
        refused: refused && !refused.ok ? refused.message : before.refused,
        isUnkept: before.isUnkept && left > 0,
      }));
    }
    isBusy.current = false;
  }, [viewerId, clock]);

  useEffect(() => {
    settleOutbox(viewerId).then(send);
    const retry = () => document.visibilityState === "visible" && send();
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", retry);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", retry);
    };
  }, [viewerId, send]);

  const add = useCallback(
    async (event: ReviewEvent) => {
      const keeping = addToOutbox(viewerId, event);
      const one = event.type === "review" ? 1 : 0;
      setState((before) => ({ ...before, waiting: before.waiting + one }));
      send();
      const isKept = await keeping;
      if (!isKept) setState((before) => ({ ...before, isUnkept: before.waiting > 0 }));
    },
    [viewerId, send],
  );

  useAskBeforeLeaving(state.isUnkept);
  return { ...state, add };
}
