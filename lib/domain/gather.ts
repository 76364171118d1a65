/**
 * What is found for each of a list, in order, as one list. It is `flatMap` where nothing is found
 * for nearly all, in a fraction of the time: that one asks the runtime for every element.
 */
export function gather<One, Found>(
  all: readonly One[],
  find: (one: One, at: number) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < all.length; at++) {
    const own = find(all[at] as One, at);
    for (let index = 0; index < own.length; index++) found.push(own[index] as Found);
  }
  return found;
}
