import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { COUNTRIES } from "../names/countries";
import { DEMONYMS } from "../names/demonyms";
import { isGiven } from "../names/given-names";
import { behindNickname } from "../names/name-word";
import { wordSet } from "../names/word-set";
import { onceAt } from "../once";
import { MONTHS_AND_DAYS, NEVER_IN_PERSON, PARTICLES, SENTENCE_STARTERS } from "./function-words";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "./heads-en";
import { COURTESY, TITLE_MODIFIERS_EN, TITLES_EN, TITLES_ID } from "./titles";

/** A stretch of tokens, the end left out. */
export type TokenSpan = { from: number; to: number };

/** Words that begin the name of a place more often than a person's. */
const PLACE_STARTS = wordSet(`
  New San Los Las Santa Saint St Fort Port Hong Tel Costa Puerto Sierra Cape United Great Wall
  White Saudi Red Black Silicon Capitol Supreme Abu-Dhabi Buenos Rio Kuala Addis Ho Phnom
`);
/** Letters behind a name that are no part of it: an office, a rank at the bar, an honour. */
const POST_NOMINALS = wordSet(`
  MP MSP MEP MLA QC KC SC CBE OBE MBE DBE KBE GBE CMG KCMG CVO PhD MD FRS FRSE FBA VC AM AO AC OAM
  DSO DSC
`);
const NAME_SUFFIXES = wordSet("Jr Jr. Sr Sr. II III IV");
const isPostNominal = ofWord((word) => POST_NOMINALS.has(word));
const isSuffix = ofWord((word) => NAME_SUFFIXES.has(word));
const isParticle = ofWord((word) => PARTICLES.has(word));
/** Words that begin no person's name, though they may stand in one. */
const beginsNobody = ofWord((word) => isTitleWord(word) || COUNTRIES.has(word));
const isOccupationToken = ofWord(isOccupation);
const isTitleToken = ofWord(isTitleWord);
const isInitial = ofWord((word) => INITIAL.test(word));

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}

/** A word that may be part of a person's name. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return token.capital ? isOfPersons(token) : isArabic(token);
}

/** Arabic names may begin in small letters: al-Muhandis, el-Sisi. */
const isArabic = ofWord((word) => ARABIC.test(word));
const ARABIC = /^(?:al|el|ash|as|ad|an|ar|at|az|bin|ibn)-\p{Lu}/u;

const isOfPersons = ofWord((word) => {
  if (/\d/.test(word)) return false;
  if (INITIAL.test(word)) return true;
  if (word.length > 2 && word === word.toUpperCase()) return false;
  return !(
    POST_NOMINALS.has(word) ||
    MONTHS_AND_DAYS.has(word) ||
    NEVER_IN_PERSON.has(word) ||
    // "Dan" begins Indonesian sentences, and is short for Daniel
    (SENTENCE_STARTERS.has(word) && word !== "Dan") ||
    DEMONYMS.has(word)
  );
});
const INITIAL = /^\p{Lu}\.$/u;

/** The token behind the letters that may follow a name: "Jane Roe MP", "John Doe QC". */
export function afterPostNominals(tokens: Token[], to: number): number {
  let at = to;
  while (isPostNominal(tokens[at])) at++;
  return at;
}

/** A word that stands before names and is not one. */
export function isTitleWord(written: string): boolean {
  const text = written.endsWith(".") ? written.slice(0, -1) : written;
  return (
    TITLES_EN.has(text) || TITLES_ID.has(text) || TITLE_MODIFIERS_EN.has(text) || COURTESY.has(text)
  );
}

/** "Bill Clinton", "Will Doyle": short names that are words besides, before another part of the name. */
function isShortName(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.text;
  const next = tokens[at + 1];
  if ((word !== "Bill" && (word !== "Will" || at === 0)) || !isNameWord(next)) return false;
  return !isTitleWord(next?.text ?? "") && !isCapitalised(tokens[at - 1]);
}

/**
 * The person's name that begins at a token, or null. `full` when it has two parts or more; a lone
 * name is nobody until the document says whose it is.
 */
export function personAt(tokens: Token[], from: number): (TokenSpan & { full: boolean }) | null {
  const begins = isNameWord(tokens[from]) || isShortName(tokens, from) || isMonthName(tokens, from);
  return begins ? personBeginningAt(tokens, from) : null;
}

const personBeginningAt = onceAt(readPerson);

function readPerson(tokens: Token[], from: number): (TokenSpan & { full: boolean }) | null {
  const first = tokens[from];
  if (!first || first.small || beginsNobody(first)) return null;
  // "Christian Hee Hwass": a given name that is a faith's word as well, so that half the name was read
  if (tokens[from - 1]?.text === "Christian") return null;
  if (from === 0 && isOccupationToken(first) && isNameWord(tokens[2])) return null;
  let to = from + 1;
  let parts = 1;
  for (;;) {
    const next = tokens[to];
    if ((isNameWord(next) && !isTitleToken(next)) || isMonthName(tokens, to)) {
      if (!isInitial(next)) parts++;
      to++;
    } else if (isSuffix(next)) to++;
    else {
      const after = behindNickname(tokens, to) ?? particlesAt(tokens, to);
      if (after === to || !isNameWord(tokens[after])) break;
      to = after + 1;
      parts++;
    }
  }
  // "President-elect Donald J." was cut off
  if (CUT_OFF.test(tokens[to - 1]?.text ?? "")) return null;
  if (parts > 6 || PLACE_STARTS.has(first.text)) return null;
  const next = tokens[to];
  // "Johns Hopkins University", "Abu Ghraib prison" go on as something else
  if (next && isCapitalised(next) && NEVER_IN_PERSON.has(next.text)) return null;
  return { from, to, full: parts >= 2 };
}

/** "Theresa May said": a month behind a given name, and no day or year behind it. */
function isMonthName(tokens: Token[], at: number): boolean {
  if (!/^(?:May|March|August)$/.test(tokens[at]?.text ?? "")) return false;
  return isGiven(tokens[at - 1]?.text ?? "") && tokens[at + 1]?.kind !== "number";
}

const CUT_OFF = /^\p{Lu}\.?$/u;

const OTHERS =
  /^(?:boss|goalscorer|wing|winger|lock|prop|hooker|fly-half|striker|midfielder|defender|skipper)$/;

/** "Singer Sam Endicott" at the head of a sentence; words that are as often given names stay. */
export function isOccupation(text: string): boolean {
  const word = text.toLowerCase();
  if (/^(?:dean|earl|duke|king|prince|judge|marshal|mason|miner|baker|tailor|butcher)$/.test(word))
    return false;
  return OFFICE_HEADS_EN.has(word) || PROFESSION_HEADS_EN.has(word) || OTHERS.test(word);
}

function particlesAt(tokens: Token[], from: number): number {
  let to = from;
  while (to < from + 2 && isParticle(tokens[to])) to++;
  return to;
}

/** The person's name that ends before a token, courtesy and titles left out, or null. */
export function personBefore(tokens: Token[], end: number): (TokenSpan & { full: boolean }) | null {
  let to = end;
  while (isPostNominal(tokens[to - 1])) to--;
  let from = to;
  while (from > 0 && to - from < 8 && inName(tokens, from - 1)) from--;
  for (; from < to; from++) {
    const person = personAt(tokens, from);
    if (person?.to === to) return person;
  }
  return null;
}

function inName(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return isNameWord(token) || isParticle(token) || isSuffix(token);
}
