import type { Token } from "@/lib/text/document";
import { DEMONYMS } from "../names/demonyms";
import { wordSet } from "../names/word-set";
import {
  BREAKS_EN,
  DETERMINERS_EN,
  MONTHS_AND_DAYS,
  SENTENCE_STARTERS,
  TIES_EN,
} from "./function-words";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "./heads-en";
import { beforeAnd, isOfOne } from "./joined-title";
import { JUDGING_WORDS_EN, RANK_MODIFIERS_EN } from "./modifiers-en";
import { isPossessive } from "./noun-chain";
import { isCapitalised } from "./person-name";
import { COURTESY, isTitle, TITLE_MODIFIERS_EN } from "./titles";

/** Heads that are a role only with what they are bound to before them. */
const BARE_RELATIONS = wordSet(`
  successor predecessor protégé protege disciple pupil assistant apprentice ally associate colleague
  collaborator partner confidant confidante bodyguard emissary follower supporter opponent heir
  subordinate co-worker contemporary counterpart employee employer patron guest recipient
  native student veteran winner appointee delegate participant operative member fellow
`);

/** Words with a hyphen that say where somebody is from, or what rank. */
const NEUTRAL =
  /-(?:based|born|led|elected|trained|educated|ranking|serving|backed|run|owned|appointed)$/;

/** Where a title begins, and whether it is tied to something ("Secretary of State"). */
export type Title = { from: number; tied: boolean };

/** The title grown to the left over what qualifies its head, or null where it judges. */
export function grown(tokens: Token[], head: number, tied: boolean): Title | null {
  const half = leftOf(tokens, head, head);
  const left = beforeAnd(tokens, half);
  const whole = left === null ? half : leftOf(tokens, left, head);
  let from = left !== null && isOfOne(tokens, whole, half - 1, head) ? whole : half;
  from = withoutPlace(tokens, from, head);
  const before = tokens[from - 1]?.lower ?? "";
  const words = tokens.slice(from, head + 1).map((token) => token.lower);
  if (JUDGING_WORDS_EN.has(before) || words.some((word) => JUDGING_WORDS_EN.has(word))) return null;
  const word = words.at(-1) ?? "";
  // "free-spending former Rep.", "now-indicted Sen.": an opinion, or news
  if (words.some((text) => /-\p{Ll}+(?:ing|ed)$/u.test(text) && !NEUTRAL.test(text))) return null;
  const bare = BARE_RELATIONS.has(word) && !tied;
  const bound = tokens
    .slice(from, head)
    .some((token) => isPossessive(token) || isCapitalised(token));
  if (bare && !bound) return null;
  return { from, tied };
}

/** Where what qualifies the word at `at` begins, no further from the head than a title is long. */
function leftOf(tokens: Token[], at: number, head: number): number {
  let from = at;
  while (from > 0 && head - from < LONGEST_TITLE) {
    const next = stepLeft(tokens, from);
    if (next === from) break;
    from = next;
  }
  return from;
}

/** In tokens. */
const LONGEST_TITLE = 9;

function stepLeft(tokens: Token[], from: number): number {
  const token = tokens[from - 1];
  if (!token) return from;
  const { text } = token;
  if (isPossessive(token)) return possessorStart(tokens, from - 1) ?? from;
  if (isPossessive(tokens[from] ?? token)) return from;
  if (text === "." && /^\p{Lu}\p{Ll}{0,4}$/u.test(tokens[from - 2]?.text ?? ""))
    return isTitle(tokens[from - 2]?.text) ? from - 2 : from;
  if (token.kind !== "word") return from;
  if (isCapitalised(token)) return qualifies(tokens, from - 1) ? from - 1 : from;
  if (BREAKS_EN.has(text) || TIES_EN.has(text) || DETERMINERS_EN.has(text)) return from;
  const known =
    RANK_MODIFIERS_EN.has(text) || OFFICE_HEADS_EN.has(text) || PROFESSION_HEADS_EN.has(text);
  if (known || /-/.test(text)) return from - 1;
  return reachesArticle(tokens, from - 1) ? from - 1 : from;
}

/** A word in small letters that we do not know belongs to the title when an article stands before it. */
function reachesArticle(tokens: Token[], at: number): boolean {
  for (let back = at; back > Math.max(-1, at - 5); back--) {
    const token = tokens[back];
    if (back === 0 && token && isCapitalised(token))
      return RANK_MODIFIERS_EN.has(token.lower) || DEMONYMS.has(token.text);
    if (!token) return false;
    if (DETERMINERS_EN.has(token.lower) || isPossessive(token)) return true;
    if (back < at && /^(?:former|late|retired|then|acting|veteran|longtime)$/.test(token.text))
      return true;
    if (token.kind !== "word" || BREAKS_EN.has(token.text) || TIES_EN.has(token.text)) return false;
    if (/ly$|ed$|ing$/.test(token.text) || token.text === "and") return false;
  }
  return false;
}

/** Whether a capitalised word before a title belongs to it. */
function qualifies(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  // "Under Secretary", but "Under Genghis's successor"
  if (text === "Under") return /^secretary$/i.test(tokens[at + 1]?.text ?? "");
  if (
    text === "Lord" &&
    /^(?:Justice|Chancellor|Mayor|Provost|Advocate|Lieutenant|Chief)$/.test(
      tokens[at + 1]?.text ?? "",
    )
  )
    return true;
  if (text === "First" && isTitle(tokens[at + 1]?.text)) return true;
  if (MONTHS_AND_DAYS.has(text) || COURTESY.has(text) || SENTENCE_STARTERS.has(text)) return false;
  const lower = text.toLowerCase();
  const known = DEMONYMS.has(text) || TITLE_MODIFIERS_EN.has(text) || isTitle(text);
  if (known || RANK_MODIFIERS_EN.has(lower)) return true;
  // the first word of a sentence may be anything
  return at > 0 || text.includes("-") || !(BREAKS_EN.has(lower) || /(?:ed|ing|ly)$/.test(lower));
}

/** Where the possessor of a title begins: "Iran's", "Donald Trump's", "the company's". */
function possessorStart(tokens: Token[], clitic: number): number | null {
  let from = clitic;
  while (from > 0 && clitic - from < 6) {
    const token = tokens[from - 1];
    if (token?.kind !== "word" || !isCapitalised(token)) break;
    if (SENTENCE_STARTERS.has(token.text) || MONTHS_AND_DAYS.has(token.text)) break;
    from--;
  }
  if (from < clitic) return from;
  const noun = tokens[clitic - 1];
  if (noun?.kind !== "word" || BREAKS_EN.has(noun.text)) return null;
  return DETERMINERS_EN.has(tokens[clitic - 2]?.lower ?? "") ? clitic - 1 : null;
}

/** "In Syria President Assad": a place after a preposition is not the title's. */
function withoutPlace(tokens: Token[], from: number, head: number): number {
  const before = tokens[from - 1]?.lower ?? "";
  if (!/^(?:in|on|at|near|from)$/.test(before) && from > 0) return from;
  if (from === 0) return from;
  let at = from;
  if (tokens.slice(from, head).some(isPossessive)) return from;
  while (at < head) {
    const text = tokens[at]?.text ?? "";
    const own = DEMONYMS.has(text) || TITLE_MODIFIERS_EN.has(text) || !isCapitalised(tokens[at]);
    if (own) break;
    at++;
  }
  return at;
}
