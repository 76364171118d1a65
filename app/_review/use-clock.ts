import { useCallback, useEffect, useRef } from "react";
import { askServerTime } from "./server-time";

/** A device this far from the server's time is not believed. */
const TOLERANCE_MS = 60_000;

/**
 * The time by the server's clock, as far as this device can tell; `serverNow` is when the page
 * was made. A page that seems old may be a copy: the server is asked, and where it cannot be
 * reached the device is believed.
 */
export function useClock(serverNow: Date): () => Date {
  const ahead = useRef(0);
  useEffect(() => {
    const difference = Date.now() - serverNow.getTime();
    if (difference < -TOLERANCE_MS) ahead.current = difference;
    if (difference > TOLERANCE_MS) {
      askServerTime().then((time) => {
        const off = time ? Date.now() - time.getTime() : 0;
        ahead.current = Math.abs(off) > TOLERANCE_MS ? off : 0;
      });
    }
  }, [serverNow]);
  return useCallback(() => new Date(Date.now() - ahead.current), []);
}
