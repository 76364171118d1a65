import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";
import { namesIn, sameName, share } from "./certificates/events";
import type { Collection } from "./collection";
import { rolePhraseOf } from "./wording/role-phrase";
import { contentStems } from "./wording/stems";

const BODIES = new Set(
  (
    "agency army association bank board brigade broadcaster bureau center centre church command commission committee company " +
    "congress corps council court department division embassy federation force forces foundation front government group guard " +
    "guards house institute journal league ministry mission movement nations network news office organisation organization " +
    "parliament party police post press radio republic resistance senate service society state states times tribunal union " +
    "university television white embassy badan kementerian partai pasukan dewan komisi departemen organisasi pemerintah"
  ).split(" "),
);

/** Whether a name is a person's: as the collection knows it, else two to five capitalised words of no body. */
export function isPerson(name: string, collection: Collection): boolean {
  const kind = collection.kindOf(name);
  if (kind !== null) return kind === "person";
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|al-|el-|bin$|ibn$|de$|van$|von$|der$|da$|di$)/u.test(word)) &&
    !foldedWords(name).some((word) => BODIES.has(word))
  );
}

/** A name long enough to know whom it means: of a person two words or more. */
export function isFullName(name: string): boolean {
  return name.trim().split(/\s+/).length >= 2;
}

/** Whether the collection may give this role to this person: by a fact or by a passage that has both. */
export function mayHoldRole(person: string, role: string, collection: Collection): boolean {
  const stems = contentStems(foldedWords(role));
  const byFact = collection.facts.some((fact) => {
    if (fact.kind !== "role" || !sameName(person, fact.subject, collection)) return false;
    const own = contentStems(foldedWords(fact.object));
    return share(stems, new Set(own)) >= 0.6 || share(own, new Set(stems)) >= 0.6;
  });
  if (byFact) return true;
  return collection.passages.some(
    (passage) => share(stems, passage.stems) >= 0.7 && namesIn(passage, person, collection),
  );
}

/** Typed answers that also name the person: other forms, and the surname where no one else bears it. */
export function acceptedNames(name: string, collection: Collection): string[] {
  const own = new Set(collection.formsOf(name).map(foldName));
  const surname = name.split(/[\s]+/).at(-1) ?? name;
  const bears = (fact: Fact) =>
    !own.has(foldName(fact.subject)) &&
    foldedWords(fact.subject).includes(foldedWords(surname)[0] ?? "");
  const forms = collection.formsOf(name).filter((form) => form !== name);
  const alone = isFullName(name) && surname.length > 3 && !collection.facts.some(bears);
  const seen = new Set([foldName(name)]);
  return [...forms, ...(alone ? [surname] : [])].filter((form) => {
    const folded = foldName(form);
    if (folded === "" || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** The role facts by which people can stand beside each other as options, one for each person. */
export function peopleWithRoles(collection: Collection): { name: string; role: Fact }[] {
  const seen = new Map<string, { name: string; role: Fact }>();
  for (const role of collection.facts) {
    if (role.kind !== "role" || !isFullName(role.subject) || !isPerson(role.subject, collection))
      continue;
    if (rolePhraseOf(role) === null) continue;
    const known = foldName(collection.formsOf(role.subject)[1] ?? role.subject);
    if (!seen.has(known)) seen.set(known, { name: role.subject, role });
  }
  return [...seen.values()];
}
