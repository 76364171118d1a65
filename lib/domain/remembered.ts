/** So many answers are kept unless a number is given; then the memory begins anew. */
const MOST = 100_000;

/** A pure function of one thing, answering from memory what it was asked before. */
export function remembered<Asked, Result extends NonNullable<unknown>>(
  make: (asked: Asked) => Result,
  most = MOST,
): (asked: Asked) => Result {
  const known = new Map<Asked, Result>();
  return (asked) => {
    const seen = known.get(asked);
    if (seen !== undefined) return seen;
    const result = make(asked);
    if (known.size >= most) known.clear();
    known.set(asked, result);
    return result;
  };
}
