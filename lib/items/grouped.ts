/** The entries by what they have in common, each group in the order of the entries. */
export function grouped<Key, Entry>(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => Iterable<Key>,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
