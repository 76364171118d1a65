import type { Token } from "@/lib/text/document";

/** Zones that mean one offset all year round, and nothing else. */
const ZONES = new Map([
  ["utc", "Z"],
  ["gmt", "Z"],
  ["wib", "+07:00"],
  ["wita", "+08:00"],
  ["wit", "+09:00"],
]);

export type Clock = { from: number; to: number; suffix: string };

/**
 * A time of day with its zone right before a date, "at 22:00 UTC on", or right behind it, "at 22:00
 * UTC": what follows the day in an EDTF value. A time without a zone says too little; null then.
 */
export function clockBeside(tokens: Token[], from: number, to: number): Clock | null {
  const before = clockAt(tokens, from - 2);
  if (before !== null) {
    const led = /^(?:at|around|pukul|jam)$/i.test(tokens[from - 3]?.text ?? "");
    return { from: led ? from - 3 : from - 2, to, suffix: before };
  }
  const led = /^(?:at|,|pukul|jam)$/i.test(tokens[to]?.text ?? "") ? to + 1 : to;
  const behind = clockAt(tokens, led);
  return behind === null ? null : { from, to: led + 2, suffix: behind };
}

function clockAt(tokens: Token[], at: number): string | null {
  const zone = ZONES.get(tokens[at + 1]?.lower ?? "");
  if (!zone) return null;
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(tokens[at]?.text ?? "");
  if (!time?.[1]) return null;
  return `T${time[1].padStart(2, "0")}:${time[2]}:00${zone}`;
}
