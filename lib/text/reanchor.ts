import search from "approx-string-match";

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { start: number; end: number };

/**
 * Where a passage of an earlier version stands in a later one: word for word where it stood, or
 * elsewhere; in other words; or not any more.
 */
export type Anchored =
  | ({ found: "same" | "moved" | "changed" } & Stretch)
  | { found: "gone"; start?: never; end?: never };

/** UTF-16 units on each side that are compared to tell places with the same words apart. */
const CONTEXT = 256;
/** So much of the context must agree before words that are shorter than this are believed. */
const SHORT = 32;
const LEAST_CONTEXT = 24;
/** UTF-16 units of context by which a passage that was reworded is found. */
const BESIDE = 32;
/** Longer passages are not looked for by likeness: the time grows with both lengths. */
const LONGEST_ALIKE = 2_000;

/**
 * Re-anchors a passage: by its place, else by the same words with the most of the same context,
 * else by what stands between the same neighbours, else by likeness. What could as well be another
 * passage of the earlier text is gone rather than guessed.
 */
export function reanchor(before: string, after: string, passage: Stretch): Anchored {
  const exact = before.slice(passage.start, passage.end);
  const verbatim = findVerbatim(before, after, passage, exact);
  if (verbatim !== null) {
    const end = verbatim + exact.length;
    return { found: verbatim === passage.start ? "same" : "moved", start: verbatim, end };
  }
  const reworded = findBetween(before, after, passage) ?? findAlike(after, passage, exact);
  return reworded ? { found: "changed", ...reworded } : { found: "gone" };
}

/** Where words, of which there is at least one letter, stand in a text. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The place with the same words that is this passage's, and no other's of the earlier text. */
function findVerbatim(before: string, after: string, { start }: Stretch, exact: string) {
  const places = placesOf(after, exact);
  if (places.length === 0) return null;
  const length = exact.length;
  const agreement = (old: number, now: number) =>
    agreeBackwards(before, old, after, now) +
    agreeForwards(before, old + length, after, now + length);
  let best = -1;
  let most = -1;
  for (const place of places) {
    const agreed = agreement(start, place);
    const nearer = Math.abs(place - start) < Math.abs(best - start);
    if (agreed > most || (agreed === most && nearer)) [best, most] = [place, agreed];
  }
  const needed = length < SHORT ? LEAST_CONTEXT : 0;
  if (most < Math.min(needed, before.length - length)) return null;
  const others = placesOf(before, exact).filter((place) => place !== start);
  const rival = others.some(
    (other) =>
      agreement(other, best) > most ||
      (agreement(other, best) === most && Math.abs(other - best) < Math.abs(start - best)),
  );
  return rival ? null : best;
}

function agreeBackwards(one: string, atOne: number, other: string, atOther: number): number {
  let agreed = 0;
  while (
    agreed < Math.min(CONTEXT, atOne, atOther) &&
    one.charCodeAt(atOne - agreed - 1) === other.charCodeAt(atOther - agreed - 1)
  )
    agreed += 1;
  return agreed;
}

function agreeForwards(one: string, atOne: number, other: string, atOther: number): number {
  let agreed = 0;
  while (
    agreed < Math.min(CONTEXT, one.length - atOne, other.length - atOther) &&
    one.charCodeAt(atOne + agreed) === other.charCodeAt(atOther + agreed)
  )
    agreed += 1;
  return agreed;
}

/** What now stands between the words that stood before and after the passage, each of them found once. */
function findBetween(before: string, after: string, { start, end }: Stretch): Stretch | null {
  const left = before.slice(Math.max(0, start - BESIDE), start);
  const right = before.slice(end, end + BESIDE);
  if (left === "") return null;
  const [leftAt, anotherLeft] = placesOf(after, left);
  if (leftAt === undefined || anotherLeft !== undefined) return null;
  const from = leftAt + left.length;
  const to = right === "" ? after.length : after.indexOf(right, from);
  const length = to - from;
  const isLike = length > 0 && length <= 3 * (end - start) && 3 * length >= end - start;
  return to >= 0 && isLike ? { start: from, end: to } : null;
}

/** The one stretch that differs from the passage in a quarter of its letters at most. */
function findAlike(after: string, { start, end }: Stretch, exact: string): Stretch | null {
  const length = end - start;
  if (length < SHORT || length > LONGEST_ALIKE) return null;
  const matches = search(after, exact, Math.floor(length / 4));
  const least = Math.min(...matches.map(({ errors }) => errors));
  const [best, another] = matches.filter(({ errors }) => errors === least);
  return best && !another ? { start: best.start, end: best.end } : null;
}
