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
 * Groups out of a list, each entry in one at most. `choose` takes one out of those `within` the first
 * that are left; where it is too small, the first entry is passed over.
 */
export function groupsAlong<Entry>(
  entries: readonly Entry[],
  within: number,
  choose: (near: readonly Entry[]) => Entry[],
): Entry[][] {
  const groups: Entry[][] = [];
  let near = entries.slice(0, within);
  let next = within;
  while (near.length >= FEWEST) {
    const group = choose(near);
    const fits = group.length >= FEWEST;
    if (fits) groups.push(group);
    const gone = new Set(fits ? group : near.slice(0, 1));
    const left = near.filter((entry) => !gone.has(entry));
    near = left.concat(entries.slice(next, next + within - left.length));
    next += within - left.length;
  }
  return groups;
}

/**
 * Groups of three or four for a match, each entry in one at most, any two of a group apart; what
 * stands near in a document goes together. By the fact of their first entry.
 */
export function groupsApart<Entry extends { fact: Fact }>(
  entries: readonly Entry[],
  areApart: (one: Entry, other: Entry) => boolean,
): Map<Fact | undefined, Entry[]> {
  const sorted = entries.toSorted((a, b) => byPlace(a.fact, b.fact));
  const groups = groupsAlong(sorted, WITHIN, (near) => {
    const group: Entry[] = [];
    for (const entry of near)
      if (group.length < MOST && group.every((other) => areApart(entry, other))) group.push(entry);
    return group;
  });
  return new Map(groups.map((group) => [group[0]?.fact, group]));
}
