/** Options may differ in length by this factor at most. */
const LONGEST = 1.6;
/** Below this many characters a difference in length says nothing. */
const SHORT = 24;

/** Whether options look alike in length: none far longer than another, or all short. */
export function areOfLikeLength(options: readonly string[]): boolean {
  const lengths = options.map((option) => option.length);
  const longest = Math.max(...lengths);
  return longest <= SHORT || longest <= LONGEST * Math.min(...lengths);
}
