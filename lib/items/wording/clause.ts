import type { Fact } from "@/lib/domain/fact";
import { type Collection, shown } from "../collection";
import { isBody, isPerson } from "../people";
import { spelledOut } from "./acronyms";
import { isUnsure, saysTooLittle } from "./clause-faults";
import { plainWordsOf } from "./clause-words";
import { AUXILIARIES, isPastForm, plainForm } from "./english-verbs";
import { hasLoneSurname, subjectInFull } from "./full-names";
import { inPlainWords } from "./loaded-words";
import { isWrittenSmall } from "./ordinary-words";
import { joined, nameInSentence, tidy } from "./phrases";
import { standsAlone } from "./stands-alone";

/** What happened, in three parts that can be turned into a question; and the clock that gave the day, if said. */
export type Clause = { subject: string; verb: string; rest: string; clock: string | null };

/** "Its" before any other name is the subject's: "Russia began its campaign in Syria". */
function withOwnNamed(words: string): string {
  return words.replace(/^([^\p{Lu}]*?)\b(?:his|her|its|their) /u, "$1");
}

/** What cannot belong to a body: "the Marine Corps raised his medal". */
const PERSONS_OWN = /\b(?:his|her)\b/;

/** What cannot belong to one person. */
const SEVERALS_OWN = /\b(?:its|their)\b/;

/** "Shot down during the Battle of Kursk on 6 July": the day is that of something in it. */
function isOnlyDuring({ subject, evidence }: Fact): boolean {
  const name = subject.replace(/^the /i, "");
  return evidence.some((passage) =>
    /\b(?:during|throughout|in the course of) (?:the )?$/.test(shown(passage).split(name)[0] ?? ""),
  );
}

/** "The death of Ann Lind took place" is said as "Ann Lind died". */
const DEATH_OF =
  /^the death of (?:(?:Sergeant|General|President|Sir|Dr\.?) )?(?<name>\p{Lu}[^,]*)$/u;

/**
 * The clause of a date fact in plain words, names in full; null where it cannot stand alone, is
 * denied or hedged, or judges.
 */
export function clauseOf(fact: Fact, collection: Collection): Clause | null {
  return collection.of(fact, readClause);
}

/** Where a clause that cannot stand alone may end earlier and still say what happened. */
const ENDS_EARLIER =
  /,? (?:on the basis of|as part of|in order to|in response to|in an attempt to|as a result of|at the request of|amid|including|alongside|whereby|untuk|sehingga|karena) .*$|, (?:which|who|where|when|whose|including|yang) .*$/;

function readClause(fact: Fact, collection: Collection): Clause | null {
  const whole = joined(fact.predicate, fact.object);
  const short = whole.replace(ENDS_EARLIER, "");
  return (
    readWords(whole, fact, collection) ??
    (short === whole ? null : readWords(short, fact, collection))
  );
}

/** What every state has one of, and every party and war. */
const ONE_OF_MANY =
  /^[Tt]he (?:National |General |Federal |Supreme |Provisional )?(?:Diet|Parliament|Congress|Senate|Assembly|Council|Committee|Commission|Court|Cabinet|Government|Party|Board|Convention|Conference|Treaty|Truce|Agreement|Constitution|Crown|Directory|Presidium|Duma|Ministry|Department|Army|Navy)(?: of Ministers| of State)?$|^[Tt]he (?:Annex|Main|New|Old|North|South|East|West|Central) (?:Building|Tower|Wing|Hall|Block|Gate)$/;

/** "Earl of Aberdeen": one after the other bears it. */
const BARE_TITLE =
  /^(?:the )?(?:Earl|Duke|Duchess|Count|Countess|Baron|Viscount|Marquess|King|Queen|Prince|Princess|Bishop|Archbishop) of /i;

/** "The Truce", "the Conclave": a common noun for all its capital, and of which one is not said. */
function isOrdinaryThe(subject: string, collection: Collection): boolean {
  if (ONE_OF_MANY.test(subject)) return true;
  const noun = /^[Tt]he (?<noun>\p{Lu}\p{Ll}+)$/u.exec(subject)?.groups?.noun;
  return noun !== undefined && isWrittenSmall(noun, collection);
}

/** A subject without the capital of its sentence: "negotiations on a treaty". */
function withoutOpeningCapital(subject: string, fact: Fact, collection: Collection): string {
  const [first = "", next = ""] = subject.split(" ");
  // "In 1875, Eiffel et Cie": inside a sentence the capital is the name's own
  if (!fact.evidence.some(({ part, exact }) => part === "says" && exact.startsWith(subject)))
    return subject;
  // "University of Oslo" is a name, "Negotiations on" are not
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || !/^(?!of$)\p{Ll}/u.test(next)) return subject;
  return isWrittenSmall(first, collection)
    ? first.toLowerCase() + subject.slice(first.length)
    : subject;
}

function readWords(said: string, fact: Fact, collection: Collection): Clause | null {
  const plain = plainWordsOf(said, fact, collection);
  if (plain === null || isUnsure(plain.words, fact.lang)) return null;
  const { words, clock } = plain;
  const named = subjectInFull(tidy(fact.subject), fact.predicate, collection);
  if (named === null || !/^[\p{L}\p{N}“"‘']/u.test(named)) return null;
  if (BARE_TITLE.test(named)) return null;
  if (/ [-–—] /.test(named) || isOrdinaryThe(named, collection)) return null;
  // "The LAF" that no document writes out
  if (/^(?:[Tt]he )?\p{Lu}{2,}$/u.test(named) && spelledOut(named, fact.lang, collection) === null)
    return null;
  const subject = inPlainWords(
    nameInSentence(withoutOpeningCapital(named, fact, collection), fact.lang, collection),
    fact.lang,
  );
  if (hasLoneSurname(words, { subject: named, lang: fact.lang }, collection)) return null;
  if (!standsAlone(subject, fact.lang) || !standsAlone(withOwnNamed(words), fact.lang)) return null;
  if (PERSONS_OWN.test(words) && isBody(fact.subject, collection)) return null;
  if (SEVERALS_OWN.test(words) && isPerson(fact.subject, collection)) return null;
  if (words === "took place" && isOnlyDuring(fact)) return null;
  const whose = words === "took place" ? DEATH_OF.exec(subject)?.groups?.name : undefined;
  if (whose !== undefined && !whose.includes(" ")) return null;
  if (whose?.includes(" ")) return { subject: whose, verb: "died", rest: "", clock: null };
  const whoDid = { subject, isPerson: isPerson(fact.subject, collection) };
  if (saysTooLittle(words, fact.lang, whoDid)) return null;
  const [verb = "", ...rest] = words.split(" ");
  return { subject, verb, rest: rest.join(" "), clock };
}

/** Whether the clause says a year of the date that it is asked for. */
export function saysYear(clause: Clause, time: string): boolean {
  const years: string[] = time.match(/\d{4}/g) ?? [];
  const said = statement(clause).match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return said.some((year) => years.includes(year)) || (said.length > 0 && years.length === 0);
}

/** The clause as a statement: "Qasem Soleimani was killed near Baghdad". */
export function statement({ subject, verb, rest }: Clause): string {
  return joined(subject, verb, rest);
}

/** Whether a second verb follows that an English question would have to change too ("… and became …"). */
function hasSecondVerb(rest: string): boolean {
  return [...rest.matchAll(/(?:,| and| but| or| then) (?:then |later |also )?([a-z]+)/g)].some(
    ([, word = ""]) => isPastForm(word) || word === "was" || word === "were" || word === "had",
  );
}

/**
 * The clause as an English question after a question word: "was Qasem Soleimani killed near
 * Baghdad", "did Russia begin its air campaign". Null where the plain form of the verb is not certain.
 */
export function englishQuestion({ subject, verb, rest }: Clause): string | null {
  if (AUXILIARIES.has(verb)) {
    const participle = rest.split(" ")[0] ?? "";
    if (/^the (?:first|last|only)\b/.test(rest) && verb !== "had")
      return joined("did", subject, "become", rest);
    if (verb === "had" && !isPastForm(participle)) return joined("did", subject, "have", rest);
    return rest === "" ? null : joined(verb, subject, rest);
  }
  const plain = plainForm(verb);
  if (plain === null || hasSecondVerb(rest)) return null;
  return joined("did", subject, plain, rest);
}
