import type { Token } from "@/lib/text/document";

/** As many sentences as a pattern looks at together: its own and those before it. */
const SENTENCES = 4;

/** What is asked of one thing again and again, as a sentence's dates: worked out once, and kept as long as the thing. */
export function onceOf<Thing extends object, Found>(
  read: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = read(thing);
    known.set(thing, { found });
    return found;
  };
}

/** What was read at the tokens of one sentence. */
type Readings<Found> = { tokens: Token[]; found: (Found | undefined)[] };

/** Where a pattern reads: in a sentence alone, or in one with the document around it. */
type Place = Token[] | { tokens: Token[] };

/**
 * A reading of a sentence at a token that many patterns ask for: worked out once. It must follow
 * from the tokens and, where a scene is given, from its document, which never change.
 */
export function onceAt<Where extends Place, Found extends NonNullable<unknown> | null>(
  read: (where: Where, at: number) => Found,
): (where: Where, at: number) => Found {
  const lastRead: Readings<Found>[] = [];
  for (let one = 0; one < SENTENCES; one++) lastRead.push({ tokens: [], found: [] });
  let last: Readings<Found> = { tokens: [], found: [] };
  let next = 0;
  /** The readings of a sentence; those of the sentence that was begun first are dropped for a new one. */
  const readingsOf = (tokens: Token[]): Readings<Found> => {
    for (const readings of lastRead) if (readings.tokens === tokens) return readings;
    const readings = { tokens, found: new Array(tokens.length) };
    lastRead[next] = readings;
    next = (next + 1) % SENTENCES;
    return readings;
  };
  return (where, at) => {
    const tokens = Array.isArray(where) ? where : where.tokens;
    if (at < 0 || at >= tokens.length) return read(where, at);
    if (last.tokens !== tokens) last = readingsOf(tokens);
    // reading may read other sentences
    const { found } = last;
    let reading = found[at];
    if (reading === undefined) {
      reading = read(where, at);
      found[at] = reading;
    }
    return reading;
  };
}
