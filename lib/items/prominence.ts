import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";

/** Names have so many words at most. */
const LONGEST_NAME = 5;

/** Names, and the words that any of them begins with: most words of a text begin none. */
type Known = { counts: Map<string, number>; firsts: ReadonlySet<string> };

/** The known names among folded words, each once. */
function* namesAmong(words: readonly string[], { counts, firsts }: Known) {
  const seen = new Set<string>();
  for (let first = 0; first < words.length; first += 1) {
    if (!firsts.has(words[first] ?? "")) continue;
    for (let length = 1; length <= LONGEST_NAME && first + length <= words.length; length += 1) {
      const name = words.slice(first, first + length).join(" ");
      if (!counts.has(name) || seen.has(name)) continue;
      seen.add(name);
      yield name;
    }
  }
}

/**
 * How much of the collection is about each subject: 0 to 1, 1 for the one that most facts name, as
 * their subject or in what is told. A subject of several names ("A and B") counts as its best known.
 */
export function prominenceOf(facts: readonly Fact[]): (subject: string) => number {
  const counts = new Map(facts.map(({ subject }) => [foldName(subject), 0]));
  const names: Known = {
    counts,
    firsts: new Set([...counts.keys()].map((name) => name.split(" ", 1)[0] ?? "")),
  };
  for (const { subject, object } of facts) {
    for (const name of namesAmong(foldName(subject).split(" "), names))
      counts.set(name, (counts.get(name) ?? 0) + 2);
    for (const name of namesAmong(foldedWords(object), names))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const known = new Map<string, number>();
  return (subject) => {
    const seen = known.get(subject);
    if (seen !== undefined) return seen;
    const named = [...namesAmong(foldName(subject).split(" "), names)];
    const best = Math.max(0, ...named.map((name) => counts.get(name) ?? 0));
    known.set(subject, Math.sqrt(best / most));
    return Math.sqrt(best / most);
  };
}
