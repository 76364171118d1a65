import { useCallback, useEffect, useRef } from "react";
import type { GivenView } from "@/lib/data/attempts";

/** Tells this browser's other tabs of the same quiz what was answered here, and hears it from them. */
export function useOtherTabs(attemptId: string, onAnswer: (answer: GivenView) => void) {
  const channel = useRef<BroadcastChannel>(undefined);
  const hear = useRef(onAnswer);
  useEffect(() => {
    hear.current = onAnswer;
  });

  useEffect(() => {
    if (!("BroadcastChannel" in window)) return;
    const opened = new BroadcastChannel(`footnote.attempt.${attemptId}`);
    opened.onmessage = ({ data }: MessageEvent<GivenView>) => hear.current(data);
    channel.current = opened;
    return () => opened.close();
  }, [attemptId]);

  return useCallback((answer: GivenView) => channel.current?.postMessage(answer), []);
}
