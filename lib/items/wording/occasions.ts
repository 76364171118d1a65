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

/** What a text holds that speaks of an event in any of these ways; quick to look for. */
const SPEAKS_OF = new RegExp(HEAD);

const kindOf = (head: string): string => (DEATH.split("|").includes(head) ? "death" : head);

/** The person whose event of each kind is spoken of; null for more than one's. */
type Whose = Map<string, string | null>;

function note(whose: Whose, event: string, person: string | null): void {
  const known = whose.get(event);
  whose.set(event, known === undefined || known === person ? person : null);
}

/** The events that a text speaks of, each with the full name of the person; null for a name that is none. */
function eventsIn(text: string, { named }: Collection): [string, string | null][] {
  if (!SPEAKS_OF.test(text)) return [];
  return [...text.matchAll(OF_NAME), ...text.matchAll(NAMES_OWN)].map(({ groups }) => {
    const { kind, forms } = named(groups?.name ?? "");
    const full = kind === "person" ? (forms[0] ?? "") : "";
    return [kindOf(groups?.head ?? ""), full.includes(" ") ? full : null];
  });
}

/** Whose events each document speaks of, and whose all of them together. */
function readWhose(collection: Collection) {
  const bySource = new Map<string, Whose>();
  const anywhere: Whose = new Map();
  for (const { source, text } of collection.passages.all) {
    for (const [event, person] of eventsIn(text, collection)) {
      const own = bySource.get(source) ?? new Map();
      bySource.set(source, own);
      note(own, event, person);
      note(anywhere, event, person);
    }
  }
  return { bySource, anywhere };
}

/**
 * "The killing" with the name that goes with it, where the fact's document, or, if it has none, the
 * whole collection, speaks of one person's only: "the killing of Ann Lind".
 */
export function withOccasions(words: string, fact: Fact, collection: Collection): string {
  if (words.search(BARE) < 0) return words;
  const { bySource, anywhere } = collection.once("whose events", () => readWhose(collection));
  const here: Whose = new Map();
  for (const source of new Set(fact.evidence.map((passage) => passage.source)))
    for (const [event, person] of bySource.get(source) ?? []) note(here, event, person);
  const said = fact.evidence.map(shown).join(" ");
  return words.replace(BARE, (bare, article: string, head: string) => {
    const event = kindOf(head);
    const name = here.has(event) ? here.get(event) : anywhere.get(event);
    return name && said.includes(`the ${head}`) ? `${article} ${head} of ${name}` : bare;
  });
}
