import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { type Collection, shown } from "../collection";
import { spelledOut } from "./acronyms";
import { inFullNames } from "./full-names";
import { withOccasions } from "./occasions";
import { joined, quoted, tidy } from "./phrases";
import { EXISTENTIAL, isSpeech, isWholeSentence } from "./speech";
import { standsAlone } from "./stands-alone";
import { isContentWord } from "./stems";

const FEWEST = 5;
const MOST = 34;
/** What is longer than "later told The New York Times" says more than that somebody said it. */
const LONGEST_VERB = 6;

/** Verbs behind which "he" is the speaker. */
const OF_ONESELF =
  /\b(?:promised|vowed|pledged|swore|admitted|denied|hoped|believed|offered|regretted|apologised|apologized|resigned|berjanji|bersumpah|mengaku)\b/;

/** Whether the passage joins the verb and what was said by "that". */
function saidThat(fact: Fact): boolean {
  return fact.evidence.some((evidence) => {
    const text = shown(evidence);
    const at = text.indexOf(fact.object);
    return at > 0 && /\bthat $/.test(text.slice(0, at));
  });
}

const PLAIN_VERB =
  /^(?:said|says|added|wrote|noted|announced|stated|explained|claimed|argued|insisted|warned|confirmed|mengatakan|menyatakan|menegaskan)$/;

/** "More than a million voted, Kander said": what was said opens the passage, its speaker comes behind. */
function isTurnedRound({ predicate, object, quote, lang, evidence }: Fact): boolean {
  if (lang !== "en" || quote !== null || !PLAIN_VERB.test(predicate)) return false;
  return evidence.some((passage) => passage.part === "says" && shown(passage).startsWith(object));
}

/** The words without the capital of their sentence, where the document writes the first one small too. */
function withSmallStart(words: string, fact: Fact, collection: Collection): string {
  const [first = ""] = words.split(" ");
  const small = first.toLowerCase();
  const text = collection.documents.get(fact.evidence[0]?.source ?? "")?.original ?? "";
  return !isContentWord(small) || text.includes(` ${small} `)
    ? small + words.slice(first.length)
    : words;
}

/** Whether all that was said stands between the marks: then there is no sentence around it. */
function isAllQuoted({ quote, object }: Fact): boolean {
  return quote !== null && (isWholeSentence(quote) || foldText(quote) === foldText(object));
}

/**
 * What somebody said as the document tells it, verb first and names in full, with the words that it
 * quotes in their marks: "described the killing as an “act of war”". Null where it cannot stand alone.
 */
export function reportOf(fact: Fact, collection: Collection): string | null {
  return collection.of(fact, readReport);
}

/** Where a report that cannot stand alone may end earlier without saying anything else. */
const ENDS_EARLIER =
  /,? (?:in order to|on the basis of|amid|as part of) [^“”"]*$|, (?:which|who|where|when|whose|adding) [^“”"]*$/;

function readReport(fact: Fact, collection: Collection): string | null {
  const short = fact.object.replace(ENDS_EARLIER, "");
  return (
    readWords(fact.object, fact, collection) ??
    (short === fact.object ? null : readWords(short, fact, collection))
  );
}

/** Whether the fact tells of words, under whatever verb. */
function tells(fact: Fact): boolean {
  return isSpeech({ ...fact, predicate: verbOf(fact) });
}

/** "According to her, it was late": she said that it was. In front, "has" and "then" tell nothing. */
function verbOf({ predicate, lang }: Fact): string {
  if (/^according to$/i.test(predicate)) return "said that";
  if (/^menurut$/i.test(predicate)) return "mengatakan bahwa";
  return lang === "en"
    ? predicate.replace(HELPING, "").replace(/^added\b/, "said")
    : predicate.replace(/^menambahkan\b/, "mengatakan");
}
const HELPING =
  /^(?:(?:has|have|had|later|then|also|since|further|subsequently|again) )+(?=\p{Ll}{2,}(?:ed|aid|old|rote)\b)/u;

const SAYS_WHAT = /\b(?:said|argued|added|insisted|claimed|warned|stated|noted|told \S+)$/;

/** So many words of what was said mean something at least; of Indonesian ones fewer are left out as small. */
const FEWEST_WEIGHTY = { en: 2, id: 4 };

function readWords(object: string, fact: Fact, collection: Collection): string | null {
  // "argued what the government is doing is wrong": a sentence of its own, not what was argued
  if (
    /^(?:what|how|why|where|whether|who) (?!to\b)/i.test(object) &&
    SAYS_WHAT.test(fact.predicate)
  )
    return null;
  if (!tells(fact) || isAllQuoted(fact) || fact.predicate.split(" ").length > LONGEST_VERB)
    return null;
  const turned = isTurnedRound(fact);
  const said =
    turned || /^\p{Lu}\p{Ll}* \p{Ll}/u.test(object)
      ? withSmallStart(object, fact, collection)
      : object;
  const told = tidy(joined(verbOf(fact), turned || saidThat(fact) ? "that" : "", said)).replace(
    /["“]([^"“”]*)["”]/g,
    (_, words) => quoted(String(words).replace(/[,.;]$/, "")),
  );
  const full = withOccasions(inFullNames(told, fact.subject, collection), fact, collection);
  const words = spelledOut(full, fact.lang, collection);
  const length = words?.split(" ").length ?? 0;
  if (words === null || length < FEWEST || length > MOST) return null;
  const open = words.replace(/“[^”]*”/g, "");
  if (/[“”"«»;:()[\]–—]/.test(open)) return null;
  // "Who promised that he would return?": the one who is asked for; who only "said he left" may speak of another
  const free = OF_ONESELF.test(fact.predicate)
    ? open.replace(/(?<=\bthat |^\S+ )(?:he|she|they) /, "")
    : open.replace(/(?<=^\S+ (?:bahwa )?)(?:pihaknya|dirinya) /, "");
  if (!standsAlone(free.replace(EXISTENTIAL, ""), fact.lang)) return null;
  const plain = object.replace(/(?:al-|el-)?\p{Lu}[\p{L}’'-]*/gu, "");
  return collection.stemsOf(plain).length < FEWEST_WEIGHTY[fact.lang] ? null : words;
}
