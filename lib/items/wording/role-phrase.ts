import type { Fact, Language } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { indefinite, startsWithOwner } from "./articles";
import { inPlainWords, judges } from "./loaded-words";
import { withoutPeoples } from "./peoples";
import { tidy } from "./phrases";
import { isNoRole } from "./role-faults";
import { standsAlone } from "./stands-alone";
import { headOfRole } from "./taught-roles";
import { isPlaced, titlesInFull, withSmallTitles } from "./titles";

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
  /** The documents give it to several people, at no time that tells them apart. */
  several: boolean;
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
  id: /^(?:wakil )?(?:presiden|perdana menteri|menteri|kanselir|raja|ratu|paus|kaisar|sultan|pemimpin|ketua|kepala|komandan|panglima|sekretaris jenderal|direktur|wali kota|gubernur|jaksa agung|bupati|rektor|pendiri|pelapor khusus|sekretaris|kapolri|kapolda|kapolres|dekan|duta besar|juru bicara|komisaris utama|camat|lurah)\b/i,
};

const PLURAL_OR_SHARED =
  /^(?:one|two|three|several|many|some|deputy (?:director|chief)s?|former|vice)\b|\b(?:assistant|associate|under|junior) ?(?:secretary|director|minister|commander|head|chief|governor)\b/i;

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

/** The document's article; "the Jesuit missionary" whom it speaks of is for others a Jesuit missionary. */
function oneOf(article: string | undefined, words: string, single: boolean): string | undefined {
  const many =
    article === "the " &&
    !single &&
    !/ (?:of|for|to|at|in|behind) |\b(?:first|last|only)\b/.test(words);
  return many ? indefinite(words) : article;
}

/** Whether a role, without an article in front, is an office that one person holds at a time. */
export function isSingle(words: string, lang: Language): boolean {
  return SINGLE[lang].test(words) && !PLURAL_OR_SHARED.test(words);
}

/** Articles, and what says only that an office has changed hands or was held then; the "New" of a name stays. */
const OPENING =
  /^(?:(?:[Tt]he|[Aa]n?|[Ss]eorang|[Ss]ebuah|[Ii]ts|[Ss]ang) )?(?:(?:New(?! \p{Lu})|new|newest|(?:[Nn]ewly[ -])?(?:elected|appointed)|[Cc]urrent|[Tt]hen|[Ii]ncumbent|[Oo]utgoing)[ -])?(?:\S+-year-old |(?:local|decorated|respected|noted|renowned|famous|legendary|acclaimed|prominent|influential|outspoken) )?/u;

/** "Georgian-born director", "German captain": of many of one people, who directed or led something else. */
function isOfPeopleOnly(words: string): boolean {
  return (
    /^(?:director|captain|founder|commander|editor|chief|administrator)$/.test(headOfRole(words)) &&
    !isPlaced(withoutPeoples(words))
  );
}

/** The role of a fact as a phrase; null where it cannot stand alone, judges, or says too little. */
export function rolePhraseOf(fact: Fact): RolePhrase | null {
  const known = phrases.get(fact);
  if (known !== undefined) return known;
  const phrase = readRolePhrase(fact);
  phrases.set(fact, phrase);
  return phrase;
}

/** "The UN Secretary-General's spokesman": whose it is has an office for a name. */
const OF_OFFICE =
  /^(?:\p{Lu}\S* )*(?:Secretary-General|President|Minister|Governor|King|Queen|Company|Party|Army)['’]s /u;

const phrases = new WeakMap<Fact, RolePhrase | null>();

function readRolePhrase(fact: Fact): RolePhrase | null {
  const bare = tidy(fact.object.replace(/\s*\(\p{Lu}{2,}\)/gu, "")).replace(OPENING, "");
  const words = withSmallTitles(titlesInFull(inPlainWords(bare, fact.lang)));
  if (isNoRole(bare, fact)) return null;
  if (words.length < 5 || words.split(" ").length > 14) return null;
  if (/[“”"«»;:[\]()–—]/.test(words) || judges(foldedWords(words), fact.lang)) return null;
  if (
    !standsAlone(words, fact.lang) ||
    /\b(?:most|best|top|so-called|who|which|yang paling|for the \w+ time)\b/i.test(words)
  )
    return null;
  const article = articleOf(fact, bare);
  // "a platoon commander" is one of several, whatever the office is called
  const single =
    isSingle(words, fact.lang) && !/^an? $/.test(article ?? "") && !isOfPeopleOnly(words);
  // of many of one people ("Japanese admiral") the name itself tells who it was
  const placed = isPlaced(single ? words : withoutPeoples(words));
  const owned = article === "the " || OF_OFFICE.test(words) ? "the " : "";
  const usual = single && placed ? "the " : indefinite(words);
  return {
    words,
    article: startsWithOwner(words) ? owned : (oneOf(article, words, single) ?? usual),
    placed,
    single,
    several: false,
    copular: COPULAR[fact.lang].test(fact.predicate.trim().toLowerCase()),
  };
}
