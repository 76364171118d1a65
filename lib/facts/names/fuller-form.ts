/**
 * Whether two folded full names are one with more and one with less between its first and its last
 * word: "antonin leopold dvorak" and "antonin dvorak", "john d foley" and "john david foley". Of
 * what may be no person only an initial is left out: "ford motor co" is not "ford motor credit co".
 */
export function isFullerForm(one: string, other: string, person: boolean): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [short, long] = [a, b].map((words) => words.slice(1, -1)).toSorted(byLength);
  if (!short || !long) return false;
  if (short.length === long.length)
    return short.every((word, at) => isInitialOf(word, long[at] ?? ""));
  if (short.some(isInitial) || !short.every((word) => long.includes(word))) return false;
  return person || long.every((word) => isInitial(word) || short.includes(word));
}

/** Whether no word between the ends tells them apart: George W. and George H. W. Bush are two. */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1) || a.length < 3 || b.length < 3) return true;
  return one === other || isFullerForm(one, other, true);
}

function byLength(a: string[], b: string[]): number {
  return a.length - b.length;
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

function isInitialOf(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short === long || (isInitial(short) && long.startsWith(short));
}
