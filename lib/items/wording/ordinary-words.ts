import { DEMONYMS } from "@/lib/facts/names/demonyms";
import type { Collection } from "../collection";

/** What the members of parties are called, of whom none bears it as a name. */
const MEMBER =
  /^(?:Democrat|Republican|Liberal|Conservative|Labour|Tory|Tories|Green|Socialist|Communist|Unionist|Nationalist|Progressive)s?$/;

const SMALL = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}-]*/gu;

/** Whether a document writes the word without a capital too. */
export function isWrittenSmall(word: string, collection: Collection): boolean {
  const small = collection.once(
    "words written small",
    () =>
      new Set(
        [...collection.documents.values()].flatMap(({ original }) => original.match(SMALL) ?? []),
      ),
  );
  return small.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/**
 * Whether a phrase in capitals is made of words that the documents also write small, or that a people
 * or a party is called by: then it names nobody, as "Foreign Language Film" or "Liberal Democrat".
 */
export function isOfOrdinaryWords(name: string, collection: Collection): boolean {
  return name
    .split(" ")
    .every((word) => DEMONYMS.has(word) || MEMBER.test(word) || isWrittenSmall(word, collection));
}
