/** One way of asking a card's fact: an item version whose stem needs no options. */
type Version = { itemVersionId: string };

/**
 * The version to show next: they take turns by how often the card was reviewed, so that a
 * replay chooses the same, and the one shown last does not come again while there is another.
 */
export function chooseShowing<Showing extends Version>(
  showings: readonly Showing[],
  { reviews, last }: { reviews: number; last: string | null },
): Showing | null {
  const turn = reviews % Math.max(1, showings.length);
  const chosen = showings[turn];
  if (chosen?.itemVersionId !== last) return chosen ?? null;
  return showings[(turn + 1) % showings.length] ?? null;
}
