import { hash } from "node:crypto";

/** A hash of texts as 16 hexadecimal digits; the same everywhere. */
export function hashOf(...parts: readonly (string | null)[]): string {
  return hash("sha256", JSON.stringify(parts)).slice(0, 16);
}

/** A 32-bit number that only the text decides (FNV-1a, finished as in MurmurHash3). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(hash);
}

function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The entries in an order that only the seed decides. */
export function shuffled<Entry>(entries: readonly Entry[], seed: string): Entry[] {
  const start = numberOf(seed);
  return entries
    .map((entry, index) => ({
      entry,
      index,
      rank: mixed(start ^ Math.imul(index + 1, 0x9e3779b1)),
    }))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ entry }) => entry);
}

/**
 * Candidates for wrong options in an order that makes the key the longest option about once in four:
 * where it is not to be, a longer one comes first, or one as long; where it is, shorter ones do.
 */
export function balanced<Entry>(
  ranked: readonly Entry[],
  key: string,
  textOf: (entry: Entry) => string,
): Entry[] {
  const longer: Entry[] = [];
  const equal: Entry[] = [];
  const shorter: Entry[] = [];
  for (const entry of ranked) {
    const { length } = textOf(entry);
    (length > key.length ? longer : length < key.length ? shorter : equal).push(entry);
  }
  if (numberOf(`longest ${key}`) % 4 === 0) return [...shorter, ...equal, ...longer];
  const [first] = longer;
  return first === undefined
    ? [...equal, ...shorter]
    : [first, ...ranked.filter((entry) => entry !== first)];
}

/** How many candidates are looked at for three options, however many there are. */
const ENOUGH = 60;

/** Up to sixty of the entries, in an order that only the seed decides. */
export function drawn<Entry>(entries: readonly Entry[], seed: string): Entry[] {
  if (entries.length <= ENOUGH) return shuffled(entries, seed);
  const start = numberOf(seed);
  const places = new Set<number>();
  for (let step = 0; places.size < ENOUGH; step += 1) {
    places.add(mixed(start ^ Math.imul(step + 1, 0x9e3779b1)) % entries.length);
  }
  return [...places].map((place) => entries[place]).filter((entry) => entry !== undefined);
}

/** Up to sixty entries around a place in a list sorted by `at`, nearest first. */
export function nearest<Entry>(
  sorted: readonly Entry[],
  place: number,
  at: (entry: Entry) => number,
): Entry[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && at(entry) < place) low = middle + 1;
    else high = middle;
  }
  const around = sorted.slice(Math.max(0, low - ENOUGH / 2), low + ENOUGH / 2);
  return around
    .map((entry, index) => ({ entry, index, away: Math.abs(at(entry) - place) }))
    .toSorted((a, b) => a.away - b.away || a.index - b.index)
    .map(({ entry }) => entry);
}
