/** "was a Senator and the nominee in 1964": the date may be of the second alone. */
export function isTwoThings(predicate: string, object: string): boolean {
  return /^(?:also )?(?:was|were)$/.test(predicate) && /\b(?:and|as well as)\b/.test(object);
}

/** "made two donations in 2007 and a second recently": not all of them were of that date. */
export const COUNTS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|both|several|many|various|series|dua|tiga|empat|lima|beberapa|berbagai)\b/i;
