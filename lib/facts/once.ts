import type { Token } from "@/lib/text/document";

/** As many sentences as a pattern looks at together: its own and those before it. */
const SENTENCES = 4;

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
  return (where, at) => {
    const tokens = Array.isArray(where) ? where : where.tokens;
    if (at < 0 || at >= tokens.length) return read(where, at);
    const { found } = readingsOf(lastRead, tokens);
    let reading = found[at];
    if (reading === undefined) {
      reading = read(where, at);
      found[at] = reading;
    }
    return reading;
  };
}

/** The readings of a sentence, put first; those of the sentence longest not asked for are dropped. */
function readingsOf<Found>(lastRead: Readings<Found>[], tokens: Token[]): Readings<Found> {
  const first = lastRead[0];
  if (first?.tokens === tokens) return first;
  const at = lastRead.findIndex((sentence) => sentence.tokens === tokens);
  const own = lastRead[at] ?? { tokens, found: new Array(tokens.length).fill(undefined) };
  lastRead.splice(at < 0 ? SENTENCES - 1 : at, 1);
  lastRead.unshift(own);
  return own;
}
