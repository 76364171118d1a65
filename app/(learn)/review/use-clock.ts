import { useCallback, useEffect, useRef } from "react";

/** A device this far from the server's time is not believed. */
const TOLERANCE_MS = 60_000;

/** The time by the server's clock, as far as this device can tell; `serverNow` is when the page was made. */
export function useClock(serverNow: Date): () => Date {
  const ahead = useRef(0);
  useEffect(() => {
    const difference = Date.now() - serverNow.getTime();
    ahead.current = Math.abs(difference) > TOLERANCE_MS ? difference : 0;
  }, [serverNow]);
  return useCallback(() => new Date(Date.now() - ahead.current), []);
}
