"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Button } from "@/app/_ui/button";
import { FormMessage } from "@/app/_ui/form-message";
import { spellTimeLeft } from "@/lib/domain/time-left";
import type { ClockReply } from "./clock-reply";
import { serverTime } from "./server-clock";
import { useBreak } from "./use-break";
import { useClock } from "./use-clock";

type BreakRoomProps = { attemptId: string; title: string; first: ClockReply };

/** A break: the questions are away and the clock stands still until it is ended or used up. */
export function BreakRoom({ attemptId, title, first }: BreakRoomProps) {
  const router = useRouter();
  const [clock] = useClock(attemptId, first);
  const { turn, message } = useBreak(attemptId);
  const until = clock.onBreakUntil;
  const leftMs = until === null ? 0 : Math.max(0, until - clock.now);
  useEffect(() => {
    if (until === null) return router.refresh();
    const end = setTimeout(() => router.refresh(), Math.max(0, until - serverTime()) + 500);
    return () => clearTimeout(end);
  }, [until, router]);
  return (
    <section aria-labelledby="break" className="max-w-(--measure)">
      <h1 id="break" className="text-stem font-medium">
        A break in {title}
      </h1>
      <p className="mt-3">
        The clock of the quiz stands still. It goes on by itself when the break is used up.
      </p>
      <p
        role="timer"
        aria-label="Break left"
        className="mt-3 mb-5 font-sans text-lead tabular-nums"
      >
        {spellTimeLeft(leftMs)}
      </p>
      <Button onClick={() => turn("end")}>Go on with the quiz</Button>
      <FormMessage result={message === null ? null : { ok: false, message }} />
    </section>
  );
}
