import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import { stateNamed } from "@/lib/facts/names/states";
import { boundsLife } from "../certificates/one-of-a-kind";
import type { Collection } from "../collection";
import { grouped } from "../grouped";
import { wordsOfTitles } from "./document-name";
import { isOfOrdinaryWords } from "./ordinary-words";

/** One word that may be a surname, not part of a longer name nor, behind "in", a place's. */
const LONE_NAME =
  /(?<![\p{L}\p{N}’'-])(?<!\b(?:in|at|near|di|ke|dari) )(?<!\p{Lu}[\p{L}-]* of (?:the )?)(?<!\p{Lu}[\p{L}'’.-]* (?:(?:bin|ibn|de|van|von|der|da|di|la|le|abu|el|al) )?)(?:al-|el-)?\p{Lu}\p{Ll}[\p{L}-]*(?!\s\p{Lu}|[\p{L}-]|['’]s \p{Lu}| (?:of|and the|in) (?:the )?\p{Lu}| oceans?\b| (?:university|administration|campaign|family|presidency|era|doctrine|foundation|organi[sz]ation|tower|hotel)\b)/gu;

/** Whether something else is called by a name that begins with the word: "Quest Corporation" beside "Dragon Quest". */
function beginsOther(word: string, collection: Collection): boolean {
  const firsts = collection.once("first words of names", () => {
    const bearers = new Map<string, Set<string>>();
    for (const { subject } of collection.facts) {
      const [first = "", second] = foldedWords(subject);
      if (second === undefined) continue;
      bearers.set(first, (bearers.get(first) ?? new Set()).add(collection.named(subject).bearer));
    }
    return bearers;
  });
  const own = collection.named(word).bearer;
  return [...(firsts.get(foldText(word)) ?? [])].some((bearer) => bearer !== own);
}

/** Whether the facts tell of a person of this name what only people do: hold, say, be born; "Analytic Cubism" does none. */
function livesHere(name: string, collection: Collection): boolean {
  return collection
    .factsOf(name)
    .some((fact) => fact.kind !== "date" || boundsLife(fact) || PERSONAL.test(fact.predicate));
}

/** The full name of the one person whom a surname can mean; null where it means none or several. */
function fullNameOf(surname: string, collection: Collection): string | null {
  const { kind, forms } = collection.named(surname);
  const full = forms[0] ?? surname;
  if (kind !== "person" || full === surname || !full.includes(" ")) return null;
  if (isOfOrdinaryWords(full, collection) || !livesHere(full, collection)) return null;
  return beginsOther(surname, collection) ? null : full;
}

/** The subject of a deed with its full name; null for a lone surname that could be several people's or nobody's. */
export function subjectInFull(
  subject: string,
  deed: string,
  collection: Collection,
): string | null {
  if (/\s/.test(subject)) return inFullNames(subject, "", collection);
  if (isSurname(subject, collection)) return collection.of(subject, fullNameOf);
  if (isStranger(subject, deed, collection)) return null;
  return PERSONAL.test(deed) ? (titledPerson(subject, collection) ?? subject) : subject;
}

const NAME_IN_TITLE = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?<last>\p{Lu}[\p{L}’'-]+)(?: \(.*\))?$/u;

/** The name that is the title of a document, for its last word: "Foster" of "Rube Foster". */
function titledPerson(surname: string, collection: Collection): string | null {
  const byLast = collection.once("people in titles by surname", () => {
    const titles = [...collection.documents.values()].map(({ meta }) => meta.title ?? "");
    return grouped(titles, (title) => NAME_IN_TITLE.exec(title)?.groups?.last?.split(" ") ?? []);
  });
  const [only, other] = byLast.get(surname) ?? [];
  return other === undefined ? (only?.replace(/ \(.*\)$/, "") ?? null) : null;
}

/** What people alone do or have done to them. */
const PERSONAL =
  /^(?:(?:was|were|had been) (?:elected|sacked|fired|appointed|hired|nominated|promoted|arrested|married|knighted)|voted|married|appointed|hired|resigned|graduated|retired|enlisted|died|was born|was crowned|was baptised|was baptized|menikah|dilantik|diangkat)(?!\p{L})/u;

/** A capitalised word, and the names behind it: "Drew", " Russell". */
const BEFORE_NAMES =
  /(?<![\p{L}-])(?<first>\p{Lu}\p{Ll}+)(?=(?<rest>(?: [A-Z]\.)?(?: \p{Lu}[\p{L}'’-]+)+))/gu;

/** Whether a document also writes the word before a surname: "Drew" of "Drew Russell". */
function isGivenName(name: string, collection: Collection): boolean {
  // the documents are looked through once for all names, of which there may be thousands
  const fullNames = collection.once("full names by their first word", () => {
    const byFirst = new Map<string, Set<string>>();
    for (const { original } of collection.documents.values())
      for (const { groups: { first = "", rest = "" } = {} } of original.matchAll(BEFORE_NAMES))
        byFirst.set(first, (byFirst.get(first) ?? new Set()).add(first + rest));
    return byFirst;
  });
  return [...(fullNames.get(name) ?? [])].some((full) => collection.named(full).kind === "person");
}

/** Whether a lone name of nobody known is a person's, as far as the deed shows: "Noble appointed …". */
function isStranger(name: string, deed: string, collection: Collection): boolean {
  if (collection.named(name).kind !== null) return false;
  if (!PERSONAL.test(deed) && !isGivenName(name, collection)) return false;
  return !wordsOfTitles(collection).has(foldText(name));
}

/** Whether a single word is the last word of somebody's full name. */
function isSurname(word: string, collection: Collection): boolean {
  if (collection.named(word).kind === "person") return true;
  const surnames = collection.once("surnames", () => {
    const full = collection.facts.map(({ subject }) => foldedWords(subject));
    return new Set(full.filter((words) => words.length > 1).map((words) => words.at(-1)));
  });
  return surnames.has(foldedWords(word).at(-1));
}

/** A phrase with each person named in full where first mentioned; the subject's own surname stays. */
export function inFullNames(phrase: string, subject: string, collection: Collection): string {
  const done = new Set([collection.named(subject).bearer]);
  return phrase.replace(LONE_NAME, (surname) => {
    const full = collection.of(surname, fullNameOf);
    const { bearer } = collection.named(surname);
    if (full === null || done.has(bearer) || phrase.includes(full)) return surname;
    done.add(bearer);
    return full;
  });
}

/** Whether a phrase names somebody, not its subject, by a surname alone that is not known to be one person's. */
export function hasLoneSurname(
  phrase: string,
  { subject, lang }: Pick<Fact, "subject" | "lang">,
  collection: Collection,
): boolean {
  const surnames = collection.once("surnames of people", () => {
    const people = collection.facts.filter(({ subject: name }) => name.includes(" "));
    return new Set(
      people
        .filter(({ subject: name }) => collection.named(name).kind === "person")
        // "Park" of Park Geun-hye: what the documents call somebody by one word alone
        .flatMap(({ subject: name }) => [
          name.split(" ").at(-1) ?? "",
          ...collection.named(name).forms.filter((form) => !form.includes(" ")),
        ]),
    );
  });
  return [...phrase.matchAll(LONE_NAME)].some(
    ([word]) =>
      (surnames.has(word) ||
        (lang === "en" && collection.surnames.has(word) && stateNamed(word, null) === null)) &&
      !subject.includes(word),
  );
}
