import { evidenceOf } from "@/lib/text/evidence";
import { isOneOfMany } from "../coreference/topic-event";
import type { DateScene } from "./date-scene";
import type { EventWords } from "./event-words";
import { isByTheDay } from "./expressions";
import { tellsOfGroup } from "./group";
import type { Link } from "./link";
import { isNamed, type Subject } from "./subject";
import { subjectsOf } from "./subjects-of";

/** Whom the words of an event can be told of: those of its clause's subjects whom nothing in them belies. */
export function fittingSubjects(scene: DateScene, link: Link, words: EventWords): Subject[] {
  return subjectsOf(scene, link, words).filter(
    (subject) =>
      !isSomethingElses(scene, subject, words.object) &&
      !isSomebodyElses(subject, words.object) &&
      !isNamedLater(scene, subject) &&
      !isOneOfSeveral(subject, words.predicate) &&
      !isTheirs(scene, subject, words) &&
      !isHalfTold(scene, subject, words) &&
      !(subject.kind === "group" && !(isByTheDay(link.time) && tellsOfGroup(words))) &&
      !(subject.kind === "phrase" && isOneOfMany(subject.text)) &&
      (subject.kind !== "titled" || BEFALLS_WORKS.test(words.predicate)),
  );
}

/** A text gives a whole name first: one that comes after its own short form is another's. */
function isNamedLater({ names, block, sentence }: DateScene, { kind, evidence }: Subject): boolean {
  if (kind !== "short") return false;
  const { start } = evidenceOf(names.document, block, sentence.start, sentence.end, "says");
  return evidence.some((passage) => passage.start >= start);
}

/** What is told of a work in so many words; a bare "released" may be a participle. */
const BEFALLS_WORKS =
  /^(?:(?:was|were|had been|has been) |di\p{Ll}{4,}|terjual|(?:won|reached|topped|premiered|debuted)$)/u;

/** "He was released", "Lee was informed": from where and of what is told elsewhere. */
function isHalfTold({ names }: DateScene, subject: Subject, { predicate, object }: EventWords) {
  if (object !== "" || !HALF_TOLD.test(predicate)) return false;
  if (!/released$/.test(predicate)) return true;
  return (
    /^(?:pronoun|told|surname|short)$/.test(subject.kind) ||
    names.resolve(subject.text)?.name.kind === "person"
  );
}

const HALF_TOLD =
  /^(?:was|were|had been) (?:released|informed|told|sent|given|shown|asked|invited|allowed|forced|ordered|transferred|called|brought)$/;

/** "Lee, along with Ray, were called up": the verb says that more than the named one did. */
function isOneOfSeveral({ kind, text }: Subject, predicate: string): boolean {
  const one = kind === "surname" || kind === "pronoun" || kind === "short" || kind === "told";
  return one && /^(?:were|have)\b/.test(predicate) && !/ (?:and|dan) /.test(text);
}

/** "and Lee paid their respects": not Lee alone did. */
function isTheirs({ names }: DateScene, subject: Subject, { object }: EventWords): boolean {
  if (!/^their\b/.test(object) || / (?:and|dan) /.test(subject.text)) return false;
  return names.resolve(subject.text)?.name.kind === "person";
}

/** "the government bought his collection": whose it is, the phrase does not say. */
function isSomebodyElses({ kind }: Subject, object: string): boolean {
  return (kind === "phrase" || kind === "placed") && /^[^\p{Lu}]*\b(?:his|her)\b/u.test(object);
}

/** "served as its president": a person is no "it", so that something else is meant. */
function isSomethingElses({ names }: DateScene, subject: Subject, object: string): boolean {
  if (!/\bits\b/.test(object)) return false;
  return (
    subject.kind === "pronoun" ||
    subject.kind === "told" ||
    (isNamed(subject) && names.resolve(subject.text)?.name.kind === "person")
  );
}
