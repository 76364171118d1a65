import { useCallback, useEffect, useState } from "react";
import type { ClockReply } from "./clock-reply";
import { serverTime, setServerClock } from "./server-clock";

/** A teacher may give time while a quiz is taken: pages ask so often. */
const ASK_EVERY_MS = 20_000;
const TICK_MS = 500;

export type Clock = ClockReply & {
  /** Milliseconds; null where nothing ends it. */
  leftMs: number | null;
  /** The server's time. */
  now: number;
};

/** The server's clock of a quiz, ticking; asked again now and then, and when the page comes back into sight. */
export function useClock(attemptId: string, first: ClockReply): [Clock, () => void] {
  const [clock, setClock] = useState(first);
  const [now, setNow] = useState(first.serverNow);

  const ask = useCallback(async () => {
    try {
      const answer = await fetch(`/attempts/${attemptId}/clock`, { cache: "no-store" });
      if (!answer.ok) return;
      const reply: ClockReply = await answer.json();
      setServerClock(reply.serverNow);
      setNow(reply.serverNow);
      setClock(reply);
    } catch {
      // offline: the clock that is known goes on
    }
  }, [attemptId]);

  useEffect(() => {
    setServerClock(first.serverNow);
    const tick = setInterval(() => setNow(serverTime()), TICK_MS);
    const asking = setInterval(ask, ASK_EVERY_MS);
    const onSight = () => document.visibilityState === "visible" && ask();
    document.addEventListener("visibilitychange", onSight);
    return () => {
      clearInterval(tick);
      clearInterval(asking);
      document.removeEventListener("visibilitychange", onSight);
    };
  }, [first.serverNow, ask]);

  const { deadlineAt } = clock;
  const leftMs = deadlineAt === null ? null : Math.max(0, deadlineAt - now);
  return [{ ...clock, leftMs, now }, ask];
}
