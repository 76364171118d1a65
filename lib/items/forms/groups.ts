import type { Fact } from "@/lib/domain/fact";

const MOST = 4;
const FEWEST = 3;
/** So many are looked at for one group. */
const WITHIN = 20;

/** In the order of the documents. */
function byPlace(left: Fact, right: Fact): number {
  const [a, b] = [left, right].map(({ evidence }) => evidence[0]);
  const [source, other] = [a?.source ?? "", b?.source ?? ""];
  if (source !== other) return source < other ? -1 : 1;
  return (a?.start ?? 0) - (b?.start ?? 0) || (left.id < right.id ? -1 : 1);
}

/**
 * Groups of three or four for a match, each entry in one at most, any two of a group apart; what
 * stands near in a document goes together.
 */
export function groupsApart<Entry extends { fact: Fact }>(
  entries: readonly Entry[],
  areApart: (one: Entry, other: Entry) => boolean,
): Entry[][] {
  let left = entries.toSorted((a, b) => byPlace(a.fact, b.fact));
  const groups: Entry[][] = [];
  while (left.length >= FEWEST) {
    const group: Entry[] = [];
    for (const entry of left.slice(0, WITHIN)) {
      if (group.length < MOST && group.every((other) => areApart(entry, other))) group.push(entry);
    }
    const fits = group.length >= FEWEST;
    if (fits) groups.push(group);
    const gone = new Set(fits ? group : left.slice(0, 1));
    left = left.filter((entry) => !gone.has(entry));
  }
  return groups;
}
