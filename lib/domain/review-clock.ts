/** A device's clock may be wrong by this much before its times are moved. */
const TOLERANCE = 5 * 60_000;
/** The longest a card may count as looked at, in milliseconds. */
const LONGEST = 60_000;

type Clocked = {
  /** Both by the device's clock. */
  at: Date;
  sentAt: Date;
  /** By the server's. */
  receivedAt: Date;
};

/**
 * When something was done, by the server's clock. A device whose clock is off by more than
 * five minutes has its times moved by as much; none comes to lie in the future.
 */
export function momentByServer({ at, sentAt, receivedAt }: Clocked): Date {
  const behind = receivedAt.getTime() - sentAt.getTime();
  const moved = at.getTime() + (Math.abs(behind) > TOLERANCE ? behind : 0);
  return new Date(Math.min(moved, receivedAt.getTime()));
}

/** How long a card was looked at, as it counts: whoever went for tea was not thinking. */
export function cappedDuration(milliseconds: number): number {
  return Math.max(0, Math.min(LONGEST, Math.round(milliseconds)));
}
