/** Anki's threshold: forgotten so often, a card takes more time than it is worth. */
const LEECH_LAPSES = 8;

/** Whether a card was forgotten so often that showing it again is not enough. */
export function isLeech(memory: { lapses: number } | null): boolean {
  return (memory?.lapses ?? 0) >= LEECH_LAPSES;
}
