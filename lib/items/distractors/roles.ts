import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { share } from "../certificates/events";
import { certifyRole } from "../certificates/said-of-another";
import { mayHaveHeldBoth } from "../certificates/state-offices";
import type { Collection } from "../collection";
import { grouped } from "../grouped";
import { isFullName, isPerson } from "../people";
import { balanced, drawn } from "../seeded";
import type { RolePhrase } from "../wording/role-phrase";
import { shownRoleOf } from "../wording/shown-role";
import { headOfRole, isTaught } from "../wording/taught-roles";
import { areOfLikeLength } from "./like-length";
import { whatIs } from "./people";

type RoleOption = { other: Fact; words: RolePhrase };

const sortOf = ({ single, placed }: RolePhrase) => `${single} ${placed}`;

/** The roles that can be options, by their sort, and by their sort and head. */
function roleOptions(lang: Fact["lang"], collection: Collection): Map<string, RoleOption[]> {
  return collection.once(`role options in ${lang}`, () => {
    const options = collection.facts.flatMap((other): RoleOption[] => {
      if (other.kind !== "role" || other.lang !== lang || !isFullName(other.subject)) return [];
      const words = isPerson(other.subject, collection) ? shownRoleOf(other, collection) : null;
      return words?.copular && isTaught(words) ? [{ other, words }] : [];
    });
    return grouped(options, ({ words }) => [
      sortOf(words),
      `${sortOf(words)} ${headOfRole(words.words)}`,
    ]);
  });
}

/** Up to three roles of other people that this person has not, of the same sort and like length. */
export function wrongRoles(fact: Fact, collection: Collection): Distractor[] {
  return collection.of(fact, findWrongRoles);
}

function findWrongRoles(fact: Fact, collection: Collection): Distractor[] {
  const phrase = shownRoleOf(fact, collection);
  if (!phrase) return [];
  const options = roleOptions(fact.lang, collection);
  const seed = `${fact.object}|${fact.subject}`;
  const sort = sortOf(phrase);
  const alike = options.get(`${sort} ${headOfRole(phrase.words)}`) ?? [];
  const ranked = [...drawn(alike, seed), ...drawn(options.get(sort) ?? [], seed)].filter(
    ({ words }) => areOfLikeLength([words.words, phrase.words]),
  );
  const chosen: Distractor[] = [];
  const seen = new Set([foldText(phrase.words)]);
  const taken = [phrase.words];
  const isTwin = (words: string) =>
    taken.some(
      (other) =>
        share(collection.stemsOf(words), collection.stemSetOf(other)) >= 0.6 ||
        share(collection.stemsOf(other), collection.stemSetOf(words)) >= 0.6,
    );
  for (const { other, words } of balanced(ranked, phrase.words, (option) => option.words.words)) {
    if (chosen.length === 3) break;
    if (!areOfLikeLength([phrase.words, words.words, ...chosen.map(({ text }) => text)])) continue;
    if (mayHaveHeldBoth(other, fact) || isTwin(words.words)) continue;
    const folded = foldText(words.words);
    const certificate = seen.has(folded) ? null : certifyRole(other, fact, collection);
    if (!certificate) continue;
    seen.add(folded);
    taken.push(words.words);
    chosen.push({ text: words.words, why: whatIs(other, fact.lang), certificate });
  }
  return chosen;
}
