import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { COUNTRIES } from "./countries";
import { DEMONYMS } from "./demonyms";
import { foundRole } from "./found-role";
import {
  BREAKS_EN,
  DETERMINERS_EN,
  MONTHS_AND_DAYS,
  SENTENCE_STARTERS,
  TIES_EN,
} from "./function-words";
import { HEAD_PAIRS_EN, OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "./heads-en";
import { JUDGING_WORDS_EN, RANK_MODIFIERS_EN } from "./modifiers-en";
import { isCapitalised, personAt } from "./person-name";
import { isHead, isPossessive } from "./phrase";
import { COURTESY, TITLE_MODIFIERS_EN, TITLES_EN } from "./titles";
import { wordSet } from "./words";

/** Heads that are a role only with what they are bound to before them. */
const BARE_RELATIONS = wordSet(`
  successor predecessor protégé protege disciple pupil assistant apprentice ally associate colleague
  collaborator partner confidant confidante bodyguard emissary follower supporter opponent heir
  subordinate co-worker contemporary counterpart employee employer patron guest recipient resident
  native student veteran winner appointee delegate participant operative member fellow
`);

/** "Russian Foreign Minister Sergei Lavrov": the title directly before a name. */
export function titlesBefore(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const found: FoundFact[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const person = personAt(tokens, at);
    if (!person) continue;
    // "billionaire Dallas Mavericks owner Mark Cuban": the name is not done
    const goesOn = isHead(tokens, person.to) && !isCapitalised(tokens[person.to]);
    const title = isQuoted(scene, at) || goesOn ? null : titleEndingAt(tokens, at);
    // a lone name needs a title in capitals: "President Trump", not "would counsel Clinton"
    if (title && (person.full || TITLES_EN.has(tokens[at - 1]?.text ?? ""))) {
      const object = wordsOf(scene, title.from, withoutSecondTitle(tokens, at));
      const indefinite = /^an?$/i.test(tokens[title.from - 1]?.text ?? "");
      const patternClass = indefinite
        ? "role/title-indefinite"
        : person.full
          ? "role/title"
          : "role/title-surname";
      const fact = foundRole(scene, { holder: person, object, patternClass });
      if (fact) found.push(fact);
    }
    at = person.to - 1;
  }
  return found;
}

/** "Defense Minister Prince Khalid": the rank behind an office is a title of its own. */
function withoutSecondTitle(tokens: Token[], at: number): number {
  const [office, rank] = [tokens[at - 2]?.text ?? "", tokens[at - 1]?.text ?? ""];
  if (HEAD_PAIRS_EN.has(`${office} ${rank}`.toLowerCase())) return at;
  const two =
    /^(?:Minister|President|Leader|Commander|Secretary|Chairman|Ambassador|Governor|Premier|Chief)$/i.test(
      office,
    );
  return two &&
    /^(?:Prince|Princess|Sheikh|General|Admiral|Colonel|Major|Ayatollah|Sultan|Senator)$/.test(rank)
    ? at - 1
    : at;
}

/** Where a title begins, and whether it is tied to something ("Secretary of State"). */
export type Title = { from: number; tied: boolean };

export function titleEndingAt(tokens: Token[], at: number): Title | null {
  const last = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  const tokenBefore = tokens[last];
  if (tokenBefore?.kind !== "word") return null;
  if (isTitleHead(tokens, last)) return grown(tokens, last, false);
  const head = endsTie(tokens, last) ? tiedHead(tokens, last) : null;
  return head === null ? null : grown(tokens, head, true);
}

function isTitleHead(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (COURTESY.has(text)) return false;
  if (TITLES_EN.has(text)) return true;
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
      if (isHead(tokens, at - 1) || TITLES_EN.has(tokens[at - 1]?.text ?? ""))
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

/** The title grown to the left over what qualifies its head, or null where it judges. */
function grown(tokens: Token[], head: number, tied: boolean): Title | null {
  let from = head;
  while (from > 0 && head - from < 9) {
    const next = stepLeft(tokens, from);
    if (next === from) break;
    from = next;
  }
  from = withoutPlace(tokens, from, head);
  const before = (tokens[from - 1]?.text ?? "").toLowerCase();
  const words = tokens.slice(from, head + 1).map((token) => token.text.toLowerCase());
  if (JUDGING_WORDS_EN.has(before) || words.some((word) => JUDGING_WORDS_EN.has(word))) return null;
  const word = words.at(-1) ?? "";
  const bare = BARE_RELATIONS.has(word) && !tied;
  const bound = tokens
    .slice(from, head)
    .some((token) => isPossessive(token) || isCapitalised(token));
  if (bare && !bound) return null;
  return { from, tied };
}

function stepLeft(tokens: Token[], from: number): number {
  const token = tokens[from - 1];
  if (!token) return from;
  const { text } = token;
  if (isPossessive(token)) return possessorStart(tokens, from - 1) ?? from;
  if (isPossessive(tokens[from] ?? token)) return from;
  if (text === "." && /^\p{Lu}\p{Ll}{0,4}$/u.test(tokens[from - 2]?.text ?? ""))
    return TITLES_EN.has(tokens[from - 2]?.text ?? "") ? from - 2 : from;
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
      return RANK_MODIFIERS_EN.has(token.text.toLowerCase()) || DEMONYMS.has(token.text);
    if (!token) return false;
    if (DETERMINERS_EN.has(token.text.toLowerCase()) || isPossessive(token)) return true;
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
  if (text === "Under") return true;
  if (MONTHS_AND_DAYS.has(text) || COURTESY.has(text) || SENTENCE_STARTERS.has(text)) return false;
  const known = DEMONYMS.has(text) || TITLE_MODIFIERS_EN.has(text) || TITLES_EN.has(text);
  if (known || RANK_MODIFIERS_EN.has(text.toLowerCase())) return true;
  // the first word of a sentence may be anything
  return (
    at > 0 ||
    COUNTRIES.has(text) ||
    text.includes("-") ||
    /^[\p{Lu}\d.&-]{2,6}$/u.test(text) ||
    isCapitalised(tokens[at + 1])
  );
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
  return DETERMINERS_EN.has((tokens[clitic - 2]?.text ?? "").toLowerCase()) ? clitic - 1 : null;
}

/** "In Syria President Assad": a place after a preposition is not the title's. */
function withoutPlace(tokens: Token[], from: number, head: number): number {
  const before = (tokens[from - 1]?.text ?? "").toLowerCase();
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
