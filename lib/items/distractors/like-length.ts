/** Options may differ in length by this factor at most. */
const LONGEST = 1.6;
/** Below this many characters a difference in length says nothing. */
const SHORT = 24;

/** Whether options look alike in length: none far longer than another, or all short. */
export function areOfLikeLength(options: readonly string[]): boolean {
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { length } of options) {
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
  }
  return longest <= SHORT || longest <= LONGEST * shortest;
}
