import { Clock as ClockIcon } from "lucide-react";
import { useState } from "react";
import { spellTimeLeft, timeLeftWords } from "@/lib/domain/time-left";
import type { Clock } from "./use-clock";

/** The time that is left, which may be hidden; said aloud at 10, 5 and 1 minute in either case. */
export function Timer({ clock }: { clock: Clock }) {
  const [isHidden, hide] = useState(clock.hidesTimer);
  const { leftMs } = clock;
  if (leftMs === null) return null;
  const isShort = leftMs < 60_000;
  return (
    <div className="flex items-center gap-1 font-sans text-ui">
      <p role="status" className="sr-only">
        {clock.hidesTimer ? "" : timeLeftWords(leftMs)}
      </p>
      {!isHidden && (
        <p
          role="timer"
          aria-label="Time left"
          className={`flex items-center gap-1.5 tabular-nums ${isShort ? "font-semibold text-wrong-ink" : ""}`}
        >
          <ClockIcon aria-hidden className="size-4 text-soft" />
          {spellTimeLeft(leftMs)}
        </p>
      )}
      <button
        type="button"
        onClick={() => hide(!isHidden)}
        className="min-h-8 rounded-control px-2 text-note text-accent hover:bg-wash"
      >
        {isHidden ? "Show the time" : "Hide"}
        {!isHidden && <span className="sr-only"> the time</span>}
      </button>
    </div>
  );
}
