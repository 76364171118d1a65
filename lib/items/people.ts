import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName, foldText } from "@/lib/domain/folding";
import { COUNTRY_WORDS } from "@/lib/facts/names/words";
import { namesIn, sameName, share } from "./certificates/events";
import { areOfOtherStates } from "./certificates/of-states";
import type { Collection } from "./collection";
import { isOfOrdinaryWords } from "./wording/ordinary-words";
import { rolePhraseOf } from "./wording/role-phrase";
import { isSuccession } from "./wording/succession";

const BODIES = new Set(
  (
    "agency airline airlines army association bank board brigade broadcaster bureau center centre church command commission committee company " +
    "congress corps council court department division embassy federation force forces foundation front government group guard " +
    "guards house institute journal league ministry mission movement nations network news office organisation organization " +
    "parliament party police post press radio republic resistance senate service society state states times tribunal union " +
    "university television white embassy navy club school college badan kementerian partai pasukan dewan komisi departemen organisasi pemerintah"
  ).split(" "),
);

/** Whether a name is a person's: as the collection knows it, else two to five capitalised words of no body. */
export function isPerson(name: string, collection: Collection): boolean {
  const { kind } = collection.named(name);
  if (kind !== null) return kind === "person" && !isOfOrdinaryWords(name, collection);
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|al-|el-|bin$|ibn$|de$|van$|von$|der$|da$|di$)/u.test(word)) &&
    !foldedWords(name).some((word) => BODIES.has(word))
  );
}

/**
 * Whether two names may be one person's: of one bearer, or sharing a name, as "Hillary Clinton" and
 * "Hillary Rodham Clinton". Such two are never told apart by a question.
 */
export function mayBeOne(left: string, right: string, collection: Collection): boolean {
  if (sameName(left, right, collection)) return true;
  if (!isPerson(left, collection) || !isPerson(right, collection)) return false;
  const own = new Set(foldedWords(left).filter((word) => word.length > 3));
  return foldedWords(right).some((word) => own.has(word));
}

/** Whether a name is a body's: as the collection knows it, else by a word that only bodies have. */
export function isBody(name: string, collection: Collection): boolean {
  const { kind } = collection.named(name);
  if (kind !== null) return kind === "organisation";
  return foldedWords(name).some((word) => BODIES.has(word));
}

/** A name long enough to know whom it means: of a person two words or more. */
export function isFullName(name: string): boolean {
  return name.trim().split(/\s+/).length >= 2;
}

/**
 * Whether a name is one that a question can ask for: a person in full or a named body; no group
 * ("Iraqi officials"), no country (its offices speak), no lone word that may be a surname.
 */
export function isNamedSpeaker(name: string, collection: Collection): boolean {
  if (
    !/^(?:(?:\p{Lu}|al-|el-)\S*|of|the|for|and|de|van|von|bin|ibn|di|dan|\d\S*)(?: (?:(?:\p{Lu}|al-|el-)\S*|of|the|for|and|de|van|von|bin|ibn|di|dan|\d+))*$/u.test(
      name,
    )
  )
    return false;
  const { kind } = collection.named(name);
  const words = foldedWords(name.replace(/^the /i, ""));
  if (kind === "place" || COUNTRY_WORDS.has(words.join(" "))) return false;
  if (isPerson(name, collection)) return isFullName(name);
  return isFullName(name) || (kind === "organisation" && name.length > 3);
}

/**
 * Whether the collection may give this role to this person: by a fact or by a passage that has both,
 * those left out that are proved to give it to the holder in `proved`.
 */
export function mayHoldRole(
  person: string,
  role: string,
  collection: Collection,
  proved?: Fact,
): boolean {
  const stems = collection.stemsOf(role);
  const stemSet = collection.stemSetOf(role);
  const roles = rolesOf(person, collection);
  const byFact = roles.some((fact) => {
    if (isOfOtherState(fact, role, roles)) return false;
    const own = collection.stemsOf(fact.object);
    return share(stems, collection.stemSetOf(fact.object)) >= 0.6 || share(own, stemSet) >= 0.6;
  });
  return (
    byFact ||
    collection.passages
      .sharing(stems, 0.7)
      .some(
        (passage) =>
          !(proved && passage.facts.includes(proved)) && namesIn(passage, person, collection),
      )
  );
}

/**
 * Whether a role that somebody holds belongs to another state than the one asked: "Russian foreign
 * minister" for Iran's; or is the short form of one that does: "President" of the U.S. president.
 */
function isOfOtherState({ object }: Fact, role: string, roles: readonly Fact[]): boolean {
  if (areOfOtherStates(object, role)) return true;
  const short = foldText(object);
  return roles.some(
    (other) => foldText(other.object).endsWith(` ${short}`) && areOfOtherStates(other.object, role),
  );
}

/** Whether no other subject of the collection has this word in its name. */
function isOnlyBearer(word: string, name: string, collection: Collection): boolean {
  const bearers = collection.once("bearers by word", () => {
    const byWord = new Map<string, Set<string>>();
    for (const { subject } of collection.facts) {
      for (const part of foldedWords(subject)) {
        const known = byWord.get(part) ?? new Set();
        byWord.set(part, known.add(collection.named(subject).bearer));
      }
    }
    return byWord;
  });
  const own = collection.named(name).bearer;
  return [...(bearers.get(word) ?? [])].every((bearer) => bearer === own);
}

/** Typed answers that also name the person: other forms, and the surname where no one else bears it. */
export function acceptedNames(name: string, collection: Collection): string[] {
  const surname = name.split(/\s+/).at(-1) ?? name;
  const folded = foldedWords(surname).at(-1) ?? "";
  const alone =
    isPerson(name, collection) &&
    isFullName(name) &&
    folded.length > 3 &&
    isOnlyBearer(folded, name, collection);
  const seen = new Set([foldName(name)]);
  return [...collection.named(name).forms, ...(alone ? [surname] : [])].filter((form) => {
    const plain = foldName(form);
    if (plain === "" || seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
}

/** The roles that the collection gives to the bearer of a name. */
export function rolesOf(name: string, collection: Collection): Fact[] {
  return collection.factsOf(name).filter(({ kind }) => kind === "role");
}

/** Whether the collection gives words of somebody: then it is worth knowing who that is. */
export function speaks(name: string, collection: Collection): boolean {
  return collection.factsOf(name).some(({ kind }) => kind === "reaction");
}

/** Somebody who can stand beside others as an option, and the first role the collection gives them. */
export type RoleHolder = { name: string; role: Fact };

/** Everybody of whom the collection says a role, once each. */
export function peopleWithRoles(collection: Collection): RoleHolder[] {
  return collection.once("people with roles", () => {
    const seen = new Map<string, RoleHolder>();
    for (const role of collection.facts) {
      const name = role.subject;
      if (role.kind !== "role" || !isFullName(name) || !isPerson(name, collection)) continue;
      const phrase = rolePhraseOf(role);
      if (phrase === null || !(phrase.copular || isSuccession(role))) continue;
      const { bearer } = collection.named(name);
      const known = seen.get(bearer);
      if (!known || (phrase.placed && !rolePhraseOf(known.role)?.placed))
        seen.set(bearer, { name, role });
    }
    return [...seen.values()];
  });
}
