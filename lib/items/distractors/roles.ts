import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { share } from "../certificates/events";
import { certifyRole } from "../certificates/said-of-another";
import type { Collection } from "../collection";
import { isFullName, isPerson } from "../people";
import { shuffled } from "../seeded";
import { headOfRole, type RolePhrase, rolePhraseOf } from "../wording/role-phrase";
import { whatIs } from "./people";

/** Options may differ in length by this factor at most. */
const LONGEST = 1.6;

function ofLikeLength(left: string, right: string): boolean {
  const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  return long <= short * LONGEST;
}

/** Up to three roles of other people that this person has not, of the same sort and like length. */
export function wrongRoles(fact: Fact, phrase: RolePhrase, collection: Collection): Distractor[] {
  const others = shuffled(
    collection.facts.filter(
      (other) =>
        other.kind === "role" &&
        other.lang === fact.lang &&
        isFullName(other.subject) &&
        isPerson(other.subject, collection),
    ),
    `${fact.object}|${fact.subject}`,
  );
  const head = headOfRole(phrase.words);
  const rank = (other: RolePhrase) =>
    (other.single === phrase.single ? 0 : 2) + (headOfRole(other.words) === head ? 0 : 1);
  const ranked = others
    .flatMap((other) => {
      const words = rolePhraseOf(other);
      return words?.copular && ofLikeLength(words.words, phrase.words) ? [{ other, words }] : [];
    })
    .toSorted((a, b) => rank(a.words) - rank(b.words));
  const chosen: { head: string; distractor: Distractor }[] = [];
  const seen = new Set([foldText(phrase.words)]);
  const taken = [new Set(collection.stemsOf(phrase.words))];
  for (const { other, words } of ranked) {
    if (chosen.length === 3) break;
    if (words.single !== phrase.single || words.placed !== phrase.placed) continue;
    const folded = foldText(words.words);
    const stems = collection.stemsOf(words.words);
    const twin = taken.some(
      (other) => share(stems, other) >= 0.6 || share([...other], new Set(stems)) >= 0.6,
    );
    const certificate = twin || seen.has(folded) ? null : certifyRole(other, fact, collection);
    if (!certificate) continue;
    seen.add(folded);
    taken.push(new Set(stems));
    chosen.push({
      head: headOfRole(words.words),
      distractor: { text: words.words, why: whatIs(other), certificate },
    });
  }
  return chosen.map(({ distractor }) => distractor);
}
