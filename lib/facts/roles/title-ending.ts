import type { Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { isGivenName } from "../names/titles-before-name";
import { wordSet } from "../names/word-set";
import { onceAt } from "../once";
import { BREAKS_EN, DETERMINERS_EN, MONTHS_AND_DAYS, TIES_EN } from "./function-words";
import { grown, type Title } from "./grow-title";
import { isPossessive } from "./noun-chain";
import { isCapitalised } from "./person-name";
import { isHead } from "./role-head";
import { COURTESY, isTitle } from "./titles";

/** The title that ends right before a token, or null. */
export const titleEndingAt = onceAt(readTitleEnding);

function readTitleEnding(tokens: Token[], at: number): Title | null {
  const last = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  const tokenBefore = tokens[last];
  // "the commander in Oslo said": what stands behind a tie is where, not who
  if (tokenBefore?.kind !== "word" || TIES_EN.has(tokenBefore.text)) return null;
  if (isTitleHead(tokens, last)) return grown(tokens, last, false);
  const head = endsTie(tokens, last) ? tiedHead(tokens, last) : null;
  return head === null ? null : grown(tokens, head, true);
}

function isTitleHead(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (COURTESY.has(text) || isGivenName(tokens, at)) return false;
  if (isTitle(text)) return true;
  if (!isCapitalised(tokens[at])) return isHead(tokens, at);
  // "Historian" or "Retired CIA officer" at the head of a sentence
  return at === 0 && isHead(tokens, at);
}

/** What a title may be tied to right before a name: "speaker of the parliament", "Secretary of State". */
const INSTITUTIONS = wordSet(`
  parliament state staff police opposition relations affairs protocol operations council committee
  board intelligence government congress senate army forces ministry department university
  court commission assembly defence defense security navy
  State Staff Defense Defence Opposition Treasury Commerce Labor Labour Energy Education
  Transportation Interior Agriculture Justice Health Parliament Congress Commons Senate Assembly
`);

/**
 * Whether a word may end what a title is tied to: an institution or a country. "president of the
 * United States Hispanic Chamber" is no president's name.
 */
function endsTie(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (INSTITUTIONS.has(text)) return true;
  return COUNTRIES.has(text) && !isCapitalised(tokens[at - 1]);
}

/** The head of a title that is tied to something: "Secretary of State Mike Pompeo". */
function tiedHead(tokens: Token[], last: number): number | null {
  const end = tokens[last];
  if (!end || MONTHS_AND_DAYS.has(end.text)) return null;
  for (let at = last; at > 0 && last - at < 8; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (TIES_EN.has(token.text) && at < last) {
      if (isHead(tokens, at - 1) || isTitle(tokens[at - 1]?.text))
        return isPredicate(tokens, at - 1) ? null : at - 1;
      continue;
    }
    const fits = token.kind === "word" || isPossessive(token);
    const joins = token.text === "and" || DETERMINERS_EN.has(token.text);
    if (!fits || (!joins && !isCapitalised(token) && BREAKS_EN.has(token.text))) return null;
  }
  return null;
}

/** "Reed was campaign manager for …": the role is the subject's. */
function isPredicate(tokens: Token[], head: number): boolean {
  for (let at = head - 1; at > head - 6; at--) {
    const text = tokens[at]?.text ?? "";
    if (/^(?:is|was|are|were|as|became|become|been|be)$/.test(text)) return true;
    if (text === "" || (BREAKS_EN.has(text) && !DETERMINERS_EN.has(text))) return false;
  }
  return false;
}
