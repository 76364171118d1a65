/** Gives the next number of a sequence: at least 0, below 1. */
export type Draw = () => number;

/**
 * A sequence of numbers that depends on the seed alone: FNV-1a of the seed's UTF-16 units,
 * then mulberry32 (both public domain). Good for shuffling, not for secrets.
 */
export function seeded(seed: string): Draw {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The same entries in an order that depends on the seed alone (Fisher and Yates). */
export function shuffled<T>(entries: readonly T[], seed: string): T[] {
  const next = seeded(seed);
  const left = [...entries];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(Math.floor(next() * left.length), 1));
  return result;
}
