import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import { type Collection, shown } from "../collection";
import { isBody, isPerson } from "../people";
import { spelledOut } from "./acronyms";
import { AUXILIARIES, isPastForm, plainForm } from "./english-verbs";
import { inPlainWords, judges } from "./loaded-words";
import { inFullNames, joined, nameInSentence, subjectInFull, tidy } from "./phrases";
import { standsAlone } from "./stands-alone";
import { isContentWord } from "./stems";

/** What happened, in three parts that can be turned into a question; and the clock that gave the day, if said. */
export type Clause = { subject: string; verb: string; rest: string; clock: string | null };

/** The time of day: a question for the date leaves it out, but not whose clock it is. */
const TIME_OF_DAY =
  / (?:at|(?:pada )?pukul) \d{1,2}[:.]\d\d(?: (?:a\.?m\.?|p\.?m\.?|pagi|siang|sore|petang|malam))?(?: (?<clock>UTC|GMT|WIB))?(?= |$)/;

/** "For 15 years": beside the years themselves it only counts them. */
const HOW_LONG = /,? for (?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten) years?(?= |$)/;

/** Adverbs before the verb that a question does not need. */
const DROPPED =
  /^(?:then|later|also|eventually|finally|subsequently|soon|again|thereafter|afterwards|officially|formally|immediately|in turn|first) /i;
/** What went on for a while has no date of its own. */
const UNDER_WAY = /^(?:was|were|had been) \p{Ll}+ing\b(?! to\b)/u;
/** What the writer felt about it. */
const FELT =
  / (?:tragically|sadly|unfortunately|fortunately|luckily|famously|controversially)(?= |$)/gi;
const NEGATED = /\b(?:not|never|no longer|failed to|refused to|tidak|belum|bukan|tak)\b|n[’']t\b/i;
/** The number of an anniversary and the date of the event give each other away. */
const ANNIVERSARY =
  /\b(?:anniversary|centenary|jubilee|peringatan \p{L}+ tahun)\b|\d(?:st|nd|rd|th) birthday/iu;
const HEDGED =
  /\b(?:reportedly|allegedly|apparently|supposedly|probably|perhaps|possibly|likely|diduga|konon|kabarnya|dikabarkan)\b/i;

/** "An Iranian operative Ann Lind": with the name it is one that is known. */
const ONE_OF_NAME =
  /\ban? ((?:(?!of |in |at |for |to |by |with )\p{L}[\p{L}-]* ){0,3}\p{Ll}{4,} (?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+)/gu;

/** An office that lists somebody as something does a deed; the word is plainly its own. */
const DESIGNATED = /\bdesignated? .*$/;

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

/** What happens once to a person or thing needs no more words; all else has to say what. */
const ENOUGH_ALONE =
  /^(?:born|died|dead|killed|retired|abdicated|diagnosed|ordained|knighted|canonized|canonised|beatified|sank|ended|began|started|opened|closed|erupted|lahir|tewas|meninggal|wafat|launched|founded|established|published|completed|signed|ratified|adopted|dissolved|abolished|destroyed|released|discovered|crowned|executed|buried|diluncurkan|didirikan|diterbitkan|ditandatangani|dimulai|berakhir|pecah|runtuh|berdiri)$/;
const DANGLING =
  /\b(?:more|less|fewer|than|least|most|soon|later|that|whether|while|whilst|when|as|to|of|for|with|by|and|or|the|an?|lebih|dari|bahwa|untuk|dan|yang|oleh)$/;

/** "A pair of 44-cent": what costs so much is cut off. */
const CUT_SHORT = /(?<!\p{L})\d+-\p{Ll}+$/u;
/** To have been somewhere, or something, is no event. */
const STAYED = /^(?:was|were) (?:(?:in|at|on|there|here|di|an?) |the (?!first|last|only))/;

/** "The death of Ann Lind took place" is said as "Ann Lind died". */
const DEATH_OF =
  /^the death of (?:(?:Sergeant|General|President|Sir|Dr\.?) )?(?<name>\p{Lu}[^,]*)$/u;

/** A film is released once; of somebody it has to be said from where. */
const PUT_OUT = /^was (?:released|discovered|opened|closed|published)$/;

/** "A second master plan" of nothing that is named: one has to know which was the first. */
const COUNTED_ON = /\b(?:second|third|fourth|fifth|next|further|additional|latest)\b(?! time\b)/;

/** Whether the words after the verb name something, or at least say it in three words. */
function saysEnough(verb: string, rest: string): boolean {
  const words = rest
    .split(" ")
    .filter((word) => /\p{L}/u.test(word) && isContentWord(foldText(word)));
  if (/\p{Lu}|\bfirst\b|\bpertama\b/u.test(rest) || words.length >= 3) return true;
  return [verb, rest.split(" ")[0] ?? ""].some((word) => ENOUGH_ALONE.test(word));
}

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

function readWords(said: string, fact: Fact, collection: Collection): Clause | null {
  const told = inFullNames(tidy(said), fact.subject, collection);
  const time = TIME_OF_DAY.exec(told);
  const untimed = told.replace(TIME_OF_DAY, "").replace(/ \(\p{Lu}{2,}\)/gu, "");
  const spelled = spelledOut(untimed, fact.lang, collection);
  const words = inPlainWords(spelled ?? "", fact.lang)
    .replace(DROPPED, "")
    .replace(fact.time?.includes("/") ? HOW_LONG : "", "")
    .replace(FELT, "")
    .replace(ONE_OF_NAME, "the $1");
  if (spelled === null || words === "" || NEGATED.test(words) || HEDGED.test(words)) return null;
  if (
    /[“”"«»;:()[\]–—]/.test(words) ||
    judges(foldedWords(words.replace(DESIGNATED, "")), fact.lang)
  )
    return null;
  const named = subjectInFull(tidy(fact.subject), fact.predicate, collection);
  if (named === null || !/^[\p{L}\p{N}“"‘']/u.test(named)) return null;
  const subject = inPlainWords(nameInSentence(named, fact.lang, collection), fact.lang);
  if (!standsAlone(subject, fact.lang) || !standsAlone(withOwnNamed(words), fact.lang)) return null;
  if (PERSONS_OWN.test(words) && isBody(fact.subject, collection)) return null;
  if (SEVERALS_OWN.test(words) && isPerson(fact.subject, collection)) return null;
  if (words === "took place" && isOnlyDuring(fact)) return null;
  const whose = words === "took place" ? DEATH_OF.exec(subject)?.groups?.name : undefined;
  if (whose?.includes(" ")) return { subject: whose, verb: "died", rest: "", clock: null };
  const [verb = "", ...rest] = words.split(" ");
  if (fact.lang === "en" && !AUXILIARIES.has(verb) && !isPastForm(verb)) return null;
  const passive = /^(?:was|were)$/.test(verb) && rest.length === 1;
  const done = (passive || words === "took place") && /\p{Lu}/u.test(subject);
  if (!(done || saysEnough(verb, rest.join(" "))) || DANGLING.test(words)) return null;
  if (CUT_SHORT.test(words) || STAYED.test(words)) return null;
  if (fact.lang === "en" && UNDER_WAY.test(words)) return null;
  if (PUT_OUT.test(words) && isPerson(fact.subject, collection)) return null;
  if (COUNTED_ON.test(words) && !/\p{Lu}/u.test(rest.join(" "))) return null;
  if (rest.length > 24 || ANNIVERSARY.test(words)) return null;
  return { subject, verb, rest: rest.join(" "), clock: time?.groups?.clock ?? null };
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
