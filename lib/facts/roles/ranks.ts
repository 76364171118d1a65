const RANKS =
  /^(?:general|colonel|major|captain|lieutenant|admiral|marshal|brigadier|commander|sergeant|commodore|corporal|.*-(?:general|admiral))$/;

/** A rank in an army or a navy, which says what it says without what it is of. */
export function isRank(word: string): boolean {
  return RANKS.test(word);
}
