import { spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact, Language } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import type { Collection } from "../collection";
import { spelledOut } from "./acronyms";
import { indefinite, startsWithOwner } from "./articles";
import { inPlainWords, judges } from "./loaded-words";
import { inFullNames, tidy } from "./phrases";
import { standsAlone } from "./stands-alone";
import { isPlaced, withSmallTitles } from "./titles";

/** A role made fit for stems and options. */
export type RolePhrase = {
  /** Without an article in front: "commander of the Quds Force". */
  words: string;
  /** The article that the document gives it: "the ", "a ", "an ", or "". */
  article: string;
  /** It names the body, place or people that it belongs to. */
  placed: boolean;
  /** Only one person holds it at a time. */
  single: boolean;
  /** The fact's verb says that somebody was it ("was", "served as", "became"). */
  copular: boolean;
};

const COPULAR: Record<Language, RegExp> = {
  en: /^(?:was|is|were|are|had been|has been|became|become|served as|serves as|worked as|works as|acted as|was (?:named|appointed|elected|made|chosen)(?: as)?|became|remained|continued as|, )?$/,
  id: /^(?:adalah|ialah|merupakan|menjadi|menjabat(?: sebagai)?|sebagai|bertugas sebagai|diangkat (?:sebagai|menjadi)|terpilih (?:sebagai|menjadi)|yang menjabat(?: sebagai)?)?$/,
};

/** Offices that one person holds at a time when their body or place is named. */
const SINGLE: Record<Language, RegExp> = {
  en: /^(?:\S+ ){0,3}?(?:president|prime minister|(?:foreign|defen[cs]e|interior|finance|health|justice|education|oil) minister|minister (?:of|for)|chancellor|king|queen|pope|emperor|sultan|emir|leader|head|chair|chairman|chairwoman|commander|commander-in-chief|speaker|secretary-general|secretary of|foreign secretary|press secretary|director|director-general|mayor|governor|attorney general|editor-in-chief|chief|rapporteur|first (?:lady|woman|man)|ceo|chief executive|archbishop|captain|founder|administrator|ambassador to|security advis[eo]r|chief designer|premier|rector|dean|treasurer)\b/i,
  id: /^(?:wakil )?(?:presiden|perdana menteri|menteri|kanselir|raja|ratu|paus|kaisar|sultan|pemimpin|ketua|kepala|komandan|panglima|sekretaris jenderal|direktur|wali kota|gubernur|jaksa agung|bupati|rektor|pendiri|pelapor khusus)\b/i,
};

/** Adjectives of peoples and faiths. */
const PEOPLE = new RegExp(
  `(?<![\\p{L}-])(?:${[...DEMONYMS].map((word) => word.replaceAll(".", "\\.")).join("|")})(?![\\p{L}-])`,
  "gu",
);

const PLURAL_OR_SHARED =
  /^(?:one|two|three|several|many|some|deputy (?:director|chief)s?|former|vice)\b/i;

/** The article that the document gives the role; undefined for none. */
function articleOf(fact: Fact, bare: string): string | undefined {
  const own = /^(?:the|an?) /i.exec(tidy(fact.object))?.[0];
  if (own !== undefined) return own.toLowerCase();
  const before = fact.evidence.map((evidence) => {
    const text = evidence.text ?? evidence.exact;
    const at = text.indexOf(bare);
    // "The New York Times author": inside a sentence a capital article belongs to the name
    return at < 0 ? undefined : /(?:^[TA]|\b[ta])(?:he|n)? $/.exec(text.slice(0, at))?.[0];
  });
  return before.find((found) => found !== undefined)?.toLowerCase();
}

/** Whether a role, without an article in front, is an office that one person holds at a time. */
export function isSingle(words: string, lang: Language): boolean {
  return SINGLE[lang].test(words) && !PLURAL_OR_SHARED.test(words);
}

/** Articles, and "new" of an office that has changed hands; a capital "New" belongs to a name. */
const OPENING = /^(?:(?:[Tt]he|[Aa]n?|[Ss]eorang|[Ss]ebuah|[Ii]ts|[Ss]ang) )?(?:new |newest )?/;

/** The role of a fact as a phrase; null where it cannot stand alone, judges, or says too little. */
export function rolePhraseOf(fact: Fact): RolePhrase | null {
  const known = phrases.get(fact);
  if (known !== undefined) return known;
  const phrase = readRolePhrase(fact);
  phrases.set(fact, phrase);
  return phrase;
}

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
    spelledOut(inFullNames(phrase.words, fact.subject, collection), fact.lang, collection);
  if (!phrase || words === null) return null;
  // "an NLP candidate" is a Natural Law Party candidate
  const article = /^an? $/.test(phrase.article) ? indefinite(words) : phrase.article;
  return { ...phrase, words, article };
}

const phrases = new WeakMap<Fact, RolePhrase | null>();

/** "South Bend, Indiana Mayor Ann Lind", "the Committee to Protect Journalists' director": the place or the body of the office begins before its words. */
function isCutOff(role: string, { subject, evidence }: Fact): boolean {
  const [first = ""] = role.split(" ");
  if (!/^\p{Lu}/u.test(first) || DEMONYMS.has(first)) return false;
  return evidence.some((passage) => {
    const text = passage.text ?? passage.exact;
    const at = text.indexOf(role);
    const place = at > 0 ? BEHIND_PLACE.exec(text.slice(0, at))?.groups?.place : undefined;
    return place !== undefined && !subject.includes(place);
  });
}
const BEHIND_PLACE = /(?<!\b[Ii]n )\b(?!According)(?<place>\p{Lu}\p{Ll}+)(?:,| to| of| for) $/u;

function readRolePhrase(fact: Fact): RolePhrase | null {
  const bare = tidy(fact.object.replace(/\s*\(\p{Lu}{2,}\)/gu, "")).replace(OPENING, "");
  const words = withSmallTitles(inPlainWords(bare, fact.lang));
  if (isCutOff(bare, fact)) return null;
  if (words.length < 5 || words.split(" ").length > 14) return null;
  if (/[“”"«»;:[\]()–—]/.test(words) || judges(foldedWords(words), fact.lang)) return null;
  if (
    !standsAlone(words, fact.lang) ||
    /\b(?:most|best|top|so-called|who|which|yang paling|for the \w+ time)\b/i.test(words)
  )
    return null;
  const article = articleOf(fact, bare);
  // "a platoon commander" is one of several, whatever the office is called
  const single = isSingle(words, fact.lang) && !/^an? $/.test(article ?? "");
  // of many of one people ("Japanese admiral") the name itself tells who it was
  const placed = isPlaced(single ? words : words.replace(PEOPLE, ""));
  const owned = article === "the " ? article : "";
  const usual = single && placed ? "the " : indefinite(words);
  return {
    words,
    article: startsWithOwner(words) ? owned : (article ?? usual),
    placed,
    single,
    copular: COPULAR[fact.lang].test(fact.predicate.trim().toLowerCase()),
  };
}

/** "from 1997 until 2007", "in 2011", "pada tahun 2011": the time of a role; "" for none. */
export function timeOfRole(time: string | null, lang: Language): string {
  const span = time === null ? null : spanOf(time);
  if (time === null || span === null) return "";
  const years = /^(\d{4})\/(\d{4})$/.exec(time);
  if (years) {
    return lang === "en"
      ? `from ${years[1]} until ${years[2]}`
      : `dari tahun ${years[1]} sampai ${years[2]}`;
  }
  const since = /^(\d{4})\/\.\.$/.exec(time);
  if (since) return lang === "en" ? `from ${since[1]} on` : `sejak tahun ${since[1]}`;
  const words = dateInWords(time, lang);
  if (words === null || /[/~?%]/.test(time)) return "";
  if (span.grain === "day") return lang === "en" ? `on ${words}` : `pada ${words}`;
  return lang === "en"
    ? `in ${words}`
    : span.grain === "year"
      ? `pada tahun ${words}`
      : `pada ${words}`;
}

const BECAME = /^(?:became|was (?:named|appointed|elected|made|chosen)(?: as)?)$/;

/** Whether the fact tells how the role began rather than how long it lasted. */
export function isTakenUp({ predicate }: Fact): boolean {
  return BECAME.test(predicate);
}

/** The last word of the role before its body: "commander" of "former commander of the Quds Force". */
export function headOfRole(words: string): string {
  const before = words.split(/ (?:of|for|to|in|at|on|and|dari|untuk|bagi|di) /)[0] ?? words;
  return foldedWords(before).at(-1) ?? "";
}

/** What many people are: nobody is taught who of them was one. */
const ANYBODY = new Set(
  (
    "mp native goalkeeper linebacker quarterback cornerback receiver pitcher catcher infielder outfielder winger goaltender guard goalie freestyler striker midfielder defender teammate staffer aide strategist nominee student major instructor lecturer veteran attorney lawyer activist resident teacher undergraduate fan blogger volunteer passenger witness victim player star fellow graduate alumnus scientist researcher scholar historian economist critic engineer mahasiswa pelajar guru aktivis pengacara pemain dosen journalist reporter author writer columnist correspondent citizen resident national preacher operative official officials farmer artist winner " +
    "agent critic protege expert analyst consultant supporter ally friend relative member employee worker candidate mourner " +
    "wartawan penulis warga pengamat anggota pejabat pendukung"
  ).split(" "),
);

/** Whether a role is one that a teacher would ask for: an office, a rank or a deed, not a common profession. */
export function isTaught({ words }: RolePhrase): boolean {
  const heads = words.split(/ (?:of|for|to|in|at|on|and|dari|untuk|bagi|di) /);
  return !heads.some((part) => ANYBODY.has(foldedWords(part).at(-1) ?? ""));
}
