import { foldedWords, foldName } from "@/lib/domain/folding";
import { COUNTRY_WORDS } from "@/lib/facts/names/words";
import { sameName } from "./certificates/events";
import type { Collection } from "./collection";
import { isOfOrdinaryWords } from "./wording/ordinary-words";

const BODIES = new Set(
  (
    "agency airline chiefs airlines army association bank board brigade broadcaster bureau center centre church command commission committee company " +
    "congress corps council court department division embassy federation force forces foundation front government group guard " +
    "guards house institute journal league ministry mission movement nations network news office organisation organization " +
    "parliament party police post press radio republic resistance senate service society state states times tribunal union " +
    "university television white embassy navy club school college badan kementerian partai pasukan dewan komisi departemen organisasi pemerintah"
  ).split(" "),
);

/** What nobody is called by, whatever the documents take the name for. */
const NO_SURNAME = new Set(
  "railroad railway airline airlines corporation university committee commission ministry association council chiefs agency federation parliament embassy".split(
    " ",
  ),
);

/** Whether a name is a person's: as the collection knows it, else two to five capitalised words of no body. */
export function isPerson(name: string, collection: Collection): boolean {
  return collection.of(name, readIsPerson);
}

function readIsPerson(name: string, collection: Collection): boolean {
  const { kind } = collection.named(name);
  if (NO_SURNAME.has(foldedWords(name).at(-1) ?? "")) return false;
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
  return name.trim().split(/\s+/).length >= 2 && !TITLED_SURNAME.test(name);
}

/** "St. Laurent", "Mr Brown", "Sen. Cruz": one name behind a title or a saint. */
const TITLED_SURNAME =
  /^(?:St|Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Rev|Judge|Chancellor|Father|Brother|Governor(?:-General)?|President|Senator|General|Colonel|Major|Captain|Admiral|Sergeant|Minister|Secretary|Bishop|Detective|Inspector|Professor|Doctor|Presiden|Jenderal|Menteri|Gubernur)\.? \S+$/;

/**
 * Whether a name is one that a question can ask for: a person in full or a named body; no group
 * ("Iraqi officials"), no country (its offices speak), no lone word that may be a surname.
 */
export function isNamedSpeaker(name: string, collection: Collection): boolean {
  return collection.of(name, readIsNamedSpeaker);
}

function readIsNamedSpeaker(name: string, collection: Collection): boolean {
  if (
    !/^(?:(?:\p{Lu}|al-|el-)\S*|of|the|for|and|de|van|von|bin|ibn|di|dan|\d\S*)(?: (?:(?:\p{Lu}|al-|el-)\S*|of|the|for|and|de|van|von|bin|ibn|di|dan|\d+))*$/u.test(
      name,
    )
  )
    return false;
  const { kind } = collection.named(name);
  // a line in capitals has run into the name: "CONTENT Ann Lind"
  if (kind !== "organisation" && /^\p{Lu}{5,} \p{Lu}\p{Ll}/u.test(name)) return false;
  const words = foldedWords(name.replace(/^the /i, ""));
  if (kind === "place" || COUNTRY_WORDS.has(words.join(" "))) return false;
  if (isPerson(name, collection)) return isFullName(name);
  return isFullName(name) || (kind === "organisation" && name.length > 3);
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
