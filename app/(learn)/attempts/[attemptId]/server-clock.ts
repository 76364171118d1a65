/**
 * The server's clock on this device, however wrong its own is set. Counted on with the monotonic
 * clock, which a change of the device's time does not move; each answer of the server sets it again.
 */
let offset: number | null = null;

/** `serverNow` is what the server's clock showed when it answered. */
export function setServerClock(serverNow: number): void {
  offset = serverNow - performance.now();
}

/** Milliseconds since 1970 by the server's clock; by the device's before the server has said anything. */
export function serverTime(): number {
  return offset === null ? Date.now() : offset + performance.now();
}
