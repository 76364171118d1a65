import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { type Collection, shown } from "../collection";
import { spelledOut } from "./acronyms";
import { indefinite } from "./articles";
import { inFullNames } from "./full-names";
import { isWrittenSmall } from "./ordinary-words";
import { withoutPeoples } from "./peoples";
import { type RolePhrase, rolePhraseOf } from "./role-phrase";
import { isPlaced, isTitle } from "./titles";

/**
 * The role as a question shows it: people with their full names, short forms written out; null where
 * one of them stays dark.
 */
export function shownRoleOf(fact: Fact, collection: Collection): RolePhrase | null {
  return collection.of(fact, spellOut);
}

function spellOut(fact: Fact, collection: Collection): RolePhrase | null {
  const phrase = rolePhraseOf(fact);
  const words =
    phrase &&
    spelledOut(
      inFullNames(withSmallStart(phrase.words, fact, collection), fact.subject, collection),
      fact.lang,
      collection,
    );
  if (!phrase || words === null || endsInName(words, collection)) return null;
  // "the Congress leader" of two people is one of several
  const several = phrase.single && isOfSeveral(fact, phrase, collection);
  // "an NLP candidate" is a Natural Law Party candidate
  const article = several || /^an? $/.test(phrase.article) ? indefinite(words) : phrase.article;
  return { ...phrase, words, article, several, placed: phrase.placed && isNamed(words, phrase) };
}

/** Whether the documents give the same office, without its time, to somebody else too. */
function isOfSeveral(fact: Fact, { words }: RolePhrase, collection: Collection): boolean {
  const holders = collection.once("holders by words of the office", () => {
    const byWords = new Map<string, Set<string>>();
    for (const role of collection.facts) {
      const told = role.kind === "role" && role.time === null ? rolePhraseOf(role) : null;
      if (!told?.copular) continue;
      const folded = foldText(told.words);
      const known = byWords.get(folded) ?? new Set();
      byWords.set(folded, known.add(collection.named(role.subject).bearer));
    }
    return byWords;
  });
  return fact.time === null && (holders.get(foldText(words))?.size ?? 0) > 1;
}

/** "Minister of Social Affairs Eva Falk": the name of somebody has run into it, no title before. */
function endsInName(words: string, collection: Collection): boolean {
  const all = words.split(" ");
  return [2, 3, 4].some((length) => {
    const name = all.slice(-length);
    const before = all.slice(0, -length);
    const called = name.length === length && name.every((word) => /^\p{Lu}/u.test(word));
    if (!called || collection.named(name.join(" ")).kind !== "person") return false;
    while (isTitle(before.at(-1)) || before.at(-1) === "Doctor") before.pop();
    const titled = before.length < all.length - length;
    return before.at(-1) === "and" || (!titled && /^\p{Lu}/u.test(before.at(-1) ?? ""));
  });
}

/** Without the capital that its first word has from the start of a sentence: "Film scholar". */
function withSmallStart(words: string, { evidence }: Fact, collection: Collection): string {
  const [first = "", next = ""] = words.split(" ");
  if (DEMONYMS.has(first) || !/^\p{Ll}/u.test(next)) return words;
  const opens = evidence.some((passage) => shown(passage).trimStart().startsWith(words));
  return opens && isWrittenSmall(first, collection)
    ? first.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** Whether the words still name a body, place or people once no capital is a sentence's. */
function isNamed(words: string, { single }: RolePhrase): boolean {
  return isPlaced(single ? words : withoutPeoples(words));
}
