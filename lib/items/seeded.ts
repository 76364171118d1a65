import { createHash } from "node:crypto";

/** A hash of texts as 16 hexadecimal digits; the same everywhere. */
export function hashOf(...parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** The entries in an order that only the seed decides. */
export function shuffled<Entry>(entries: readonly Entry[], seed: string): Entry[] {
  return entries
    .map((entry, index) => ({ entry, rank: hashOf(seed, String(index)) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ entry }) => entry);
}
