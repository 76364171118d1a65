import type { Fact } from "@/lib/domain/fact";
import { type Collection, shown } from "../collection";

/** What happens to a person once, so that "the killing" in a text about one killing is that one. */
const DEATH = "killing|assassination|death|murder|execution";
const HEAD = `${DEATH}|funeral|burial|resignation|coronation`;

const NAME =
  "(?:(?:Gen(?:eral|\\.)|President|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?) )?(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:al-|el-|bin |ibn |de |van |von )?\\p{Lu}[\\p{L}-]+)*)";
const OF_NAME = new RegExp(`\\b(?<head>${HEAD}) of ${NAME}`, "gu");
const NAMES_OWN = new RegExp(`${NAME}['’]s (?:\\p{Ll}+ )?(?<head>${HEAD})\\b`, "gu");
const BARE = new RegExp(`\\b(?<article>[Tt]he) (?<head>${HEAD})\\b(?! of\\b)`, "gu");

const kindOf = (head: string): string => (DEATH.split("|").includes(head) ? "death" : head);

/** The person whose event of each kind the passages of some documents speak of; null for more than one's. */
function whoseIn(
  texts: readonly string[],
  { named }: Collection,
): ReadonlyMap<string, string | null> {
  const whose = new Map<string, string | null>();
  for (const text of texts) {
    for (const { groups } of [...text.matchAll(OF_NAME), ...text.matchAll(NAMES_OWN)]) {
      const { kind, forms } = named(groups?.name ?? "");
      const full = kind === "person" ? (forms[0] ?? "") : "";
      const event = kindOf(groups?.head ?? "");
      const known = whose.get(event);
      whose.set(event, full.includes(" ") && (known ?? full) === full ? full : null);
      if (known === null) whose.set(event, null);
    }
  }
  return whose;
}

/**
 * "The killing" with the name that goes with it, where the fact's document, or, if it has none, the
 * whole collection, speaks of one person's only: "the killing of Ann Lind".
 */
export function withOccasions(words: string, fact: Fact, collection: Collection): string {
  if (words.search(BARE) < 0) return words;
  const { all } = collection.passages;
  const own = new Set(fact.evidence.map(({ source }) => source));
  const source = [...own].toSorted().join("\n");
  const here = collection.once(`whose events in ${source}`, () =>
    whoseIn(
      all.filter((passage) => own.has(passage.source)).map(({ text }) => text),
      collection,
    ),
  );
  const anywhere = collection.once("whose events", () =>
    whoseIn(
      all.map(({ text }) => text),
      collection,
    ),
  );
  const said = fact.evidence.map(shown).join(" ");
  return words.replace(BARE, (bare, article: string, head: string) => {
    const event = kindOf(head);
    const name = here.has(event) ? here.get(event) : anywhere.get(event);
    return name && said.includes(`the ${head}`) ? `${article} ${head} of ${name}` : bare;
  });
}
