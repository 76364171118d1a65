import type { ClockView } from "@/lib/data/attempt-clocks";

/** The clock of a sitting as a page keeps it: moments in milliseconds since 1970, by the server's clock. */
export type ClockReply = {
  serverNow: number;
  deadlineAt: number | null;
  hidesTimer: boolean;
  breakLeftMs: number;
  onBreakUntil: number | null;
  isOver: boolean;
};

export function toClockReply(clock: ClockView & { isOver: boolean }): ClockReply {
  const { serverNow, deadlineAt, hidesTimer, breakLeftMs, onBreakUntil, isOver } = clock;
  return {
    serverNow: serverNow.getTime(),
    deadlineAt: deadlineAt?.getTime() ?? null,
    hidesTimer,
    breakLeftMs,
    onBreakUntil: onBreakUntil?.getTime() ?? null,
    isOver,
  };
}
