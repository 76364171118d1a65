import type { Token } from "@/lib/text/document";
import { nameAt } from "../names/scan";
import { ORGANISATION_WORDS } from "../names/words";
import { verbAfter } from "../roles/clause-subjects";
import { COUNTRIES } from "../roles/countries";
import { DEMONYMS } from "../roles/demonyms";
import { personOf } from "../roles/found-role";
import { BREAKS_EN, MONTHS_AND_DAYS, SENTENCE_STARTERS } from "../roles/function-words";
import { isCapitalised, personAt } from "../roles/person-name";
import { isPossessive, rolePhraseAt } from "../roles/phrase";
import { titleEndingAt } from "../roles/title-before";
import { COURTESY, TITLES_EN } from "../roles/titles";
import { type Scene, wordsOf } from "../scene";
import { BODY_NOUNS, GROUP_NOUNS, METONYMS, OUTLETS } from "./bodies";
import type { Speaker } from "./found-reaction";
import { loneName } from "./lone-name";
import { nameWordsOf } from "./name-words";

/** Those who speak together, and the token behind them (asides and brackets passed over). */
export type SpeakersAt = { speakers: Speaker[]; to: number; pronoun: boolean };

/** Whom the noun phrase at a token names as speaker: one, or several joined; null where it is not known. */
export function speakersAt(scene: Scene, from: number): SpeakersAt | null {
  const { tokens } = scene;
  const first = speakerAt(scene, from);
  if (!first) return null;
  const speakers = [first.speaker];
  let to = verbAfter(tokens, first.to);
  // "A, B (…) and C (…) said": behind one of the list who is not known no verb is found, so nobody is
  for (let last = first.to; speakers.length < 6; ) {
    const next = nextOfList(scene, last);
    if (!next) break;
    speakers.push(next.speaker);
    last = next.to;
    to = verbAfter(tokens, last);
  }
  return { speakers, to, pronoun: false };
}

type SpeakerAt = { speaker: Speaker; to: number };

function nextOfList(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const at = afterBracket(tokens, from);
  const mark = tokens[at]?.text;
  if (mark === "and" || (mark === "," && tokens[at + 1]?.text === "and")) {
    const start = mark === "and" ? at + 1 : at + 2;
    return speakerAt(scene, start) ?? looseGroup(scene, start);
  }
  if (mark !== ",") return null;
  const next = speakerAt(scene, at + 1);
  if (!next) return null;
  const after = tokens[afterBracket(tokens, next.to)]?.text;
  return after === "and" || after === "," ? next : null;
}

function afterBracket(tokens: Token[], at: number): number {
  return tokens[at]?.text === "(" ? verbAfter(tokens, at) : at;
}

function speakerAt(scene: Scene, from: number): SpeakerAt | null {
  return (
    titledPerson(scene, from) ??
    appositive(scene, from) ??
    bodyAt(scene, from) ??
    groupAt(scene, from)
  );
}

/** "the Commander-in-Chief of the Guards, Yahya Rahim Safavi,": the name behind the office. */
function appositive(scene: Scene, from: number): SpeakerAt | null {
  const phrase = rolePhraseAt(scene.tokens, from);
  if (!phrase || scene.tokens[phrase.to]?.text !== ",") return null;
  const span = personAt(scene.tokens, phrase.to + 1);
  if (!span?.full || scene.tokens[span.to]?.text !== ",") return null;
  const person = personOf(scene, span);
  return person && { speaker: { ...person, kind: "person" }, to: span.to + 1 };
}

/** A person, with or without titles: "Local militia commander Abu …", "Mr Rezaei". */
export function titledPerson(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const start = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  for (let at = start; at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at];
    if (!token || (token.kind === "mark" && !/^['’.]s?$/.test(token.text))) return null;
    if (token.kind === "word" && !isCapitalised(token) && BREAKS_EN.has(token.text)) return null;
    const span = personAt(tokens, at);
    if (!span) continue;
    if (at > from && !isTitled(tokens, start, at)) {
      if (span.full) return null;
      continue;
    }
    const body =
      !span.full && isBody(scene, span.from, span.to, wordsOf(scene, span.from, span.to));
    // "Bloomberg said" may be the man or the agency
    const either = OUTLETS.has(token.text) && isSurname(scene, token.text);
    if (either && span.to === span.from + 1) return null;
    const person = body ? null : (personOf(scene, span) ?? loneName(scene, span));
    if (person) return { speaker: { ...person, kind: "person" }, to: span.to };
    // "Local militia commander …", "Saudi Arabia's minister …": what stands there is part of the title
    if (span.full && !isPossessive(tokens[span.to] ?? token)) return null;
  }
  return null;
}

function isTitled(tokens: Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  if (before && COURTESY.has(before.text)) return true;
  const title = titleEndingAt(tokens, at);
  return title !== null && title.from <= from;
}

/** An office, a power, an outlet: "the Pentagon", "Iran", "The Los Angeles Times", "the Iranian military". */
function bodyAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const both = /^Both$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const articled = /^(?:the|a)$/i.test(tokens[both]?.text ?? "");
  const start = afterBelonging(tokens, articled ? both + 1 : both);
  const noun = bodyNounEnd(tokens, start);
  if (noun !== null) return spoken(scene, from, start, noun, "body");
  const name = nameAt(tokens, start);
  const to = endOfBodyName(tokens, name ? name.to : endOfCapitals(tokens, start));
  const written = wordsOf(scene, start, to);
  if (!isBody(scene, start, to, name?.text ?? written)) return null;
  return spoken(scene, from, start, statementEnd(tokens, to), "body", to);
}

/** "United States Department of Defense": capitals, with what "of" ties to them. */
function endOfCapitals(tokens: Token[], from: number): number {
  let to = from + 1;
  for (; to < from + 9; to++) {
    const joins = tokens[to]?.text === "of" && isCapitalised(tokens[to + 1]);
    if (!isCapitalised(tokens[to]) && !joins) break;
  }
  return to;
}

/** "the state-run Fars News Agency": how the body belongs to another is passed over. */
function afterBelonging(tokens: Token[], from: number): number {
  const at = DEMONYMS.has(tokens[from]?.text ?? "") ? from + 1 : from;
  return /-(?:managed|owned|run|funded|backed|controlled|affiliated|based|funded)$/.test(
    tokens[at]?.text ?? "",
  )
    ? at + 1
    : from;
}

/** "a Pentagon statement said": the statement's words are the Pentagon's. */
function statementEnd(tokens: Token[], to: number): number {
  const at = /^['’]s?$/.test(tokens[to]?.text ?? "") ? to + 1 : to;
  return /^(?:statement|spokesperson|communiqué|report|release)$/.test(tokens[at]?.text ?? "")
    ? at + 1
    : to;
}

function endOfBodyName(tokens: Token[], to: number): number {
  const acronym =
    tokens[to]?.text === "(" &&
    tokens[to + 2]?.text === ")" &&
    /^[\p{Lu}-]{2,8}$/u.test(tokens[to + 1]?.text ?? "");
  if (acronym) return to + 3;
  // "France 24", "Channel 4"
  const numbered = tokens[to]?.kind === "number" && /^\d{1,2}$/.test(tokens[to]?.text ?? "");
  return numbered && /^(?:,|said|says|reported)$/.test(tokens[to + 1]?.text ?? "") ? to + 1 : to;
}

function isBody(scene: Scene, from: number, to: number, written: string): boolean {
  const first = scene.tokens[from];
  if (!first || !isCapitalised(first) || MONTHS_AND_DAYS.has(first.text)) return false;
  if (SENTENCE_STARTERS.has(first.text) || isSurname(scene, written)) return false;
  // "Judicial Watch President Tom Fitton" is a person
  if (
    scene.tokens
      .slice(from + 1, to - 1)
      .some(
        ({ text }) => TITLES_EN.has(text) || /^(?:Whip|Secretary-Treasurer|Recorder)$/.test(text),
      )
  )
    return false;
  const bare = written.replace(/ \(.*$/, "");
  if (METONYMS.has(bare) || OUTLETS.has(bare) || (COUNTRIES.has(bare) && to === from + 1))
    return true;
  if (
    /^(?:United States|United Kingdom|United Nations|European Union|Saudi Arabia|South Korea|North Korea|White House|State Department|Foreign Ministry|Supreme Court|Hong Kong|New Zealand|South Africa|Soviet Union)$/.test(
      bare,
    )
  )
    return true;
  const words = bare.toLowerCase().split(" ");
  if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word)))
    return isCapitalised(first);
  return scene.names.resolve(bare)?.name.kind === "organisation";
}

/** "Paris claims": not the city where the document names a Valeska Paris. */
function isSurname(scene: Scene, written: string): boolean {
  return !written.includes(" ") && nameWordsOf(scene.names).surnames.has(written);
}

/** "Iranian government", "Trump administration". */
function bodyNounEnd(tokens: Token[], from: number): number | null {
  let at = from;
  if (SENTENCE_STARTERS.has(tokens[from]?.text ?? "")) return null;
  while (at < from + 4 && isCapitalised(tokens[at])) at++;
  if (at === from) return null;
  if (/^['’]s$/.test(tokens[at]?.text ?? "")) at++;
  for (let words = 0; words < 3; words++, at++) {
    const word = tokens[at]?.text ?? "";
    if (BODY_NOUNS.has(word) && !BODY_NOUNS.has(tokens[at + 1]?.text ?? "")) {
      const leads = tokens[at + 1];
      return leads?.kind === "word" &&
        /^(?:spokesman|spokeswoman|official|officials|source|sources|leader|leaders)$/.test(
          leads.text,
        )
        ? null
        : at + 1;
    }
    if (
      !/^(?:foreign|defence|defense|interior|justice|finance|state|armed|supreme|central|electoral|national)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** "Iraqi officials", "Senior officials of the U.S. Department of State". */
function groupAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const crowd = /^(?:thousands|hundreds|dozens|millions|crowds)$/i.test(tokens[from]?.text ?? "");
  if (
    crowd &&
    tokens[from + 1]?.text === "of" &&
    /^\p{Lu}\p{L}+s$/u.test(tokens[from + 2]?.text ?? "")
  )
    return spoken(scene, from, from, from + 3, "group");
  if (/^(?:the|and)$/.test(tokens[from]?.text ?? "")) return null;
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || token.text === "of") return null;
    if (GROUP_NOUNS.has(token.text.toLowerCase())) return told(scene, from, at);
    if (
      /^an?$/i.test(tokens[from]?.text ?? "") &&
      /^(?:official|diplomat|lawmaker|prosecutor)$/.test(token.text)
    )
      return told(scene, from + 1, at);
    const plain = token.kind === "word" && !isCapitalised(token) && BREAKS_EN.has(token.text);
    if (plain && !/^(?:some|many|several|other)$/.test(token.text)) return null;
  }
  return null;
}

/** "various militias", at the end of a list whose others are known. */
function looseGroup(scene: Scene, from: number): SpeakerAt | null {
  const word = scene.tokens[from + 1]?.text ?? "";
  const quantified = /^(?:various|several|some|other|many)$/.test(scene.tokens[from]?.text ?? "");
  return quantified && GROUP_NOUNS.has(word) ? spoken(scene, from, from, from + 2, "group") : null;
}

/** A group that is told from others by a nation, or by what it belongs to. */
function told(scene: Scene, from: number, noun: number): SpeakerAt | null {
  const { tokens } = scene;
  const before = tokens.slice(from, noun);
  const of = /^(?:of|from|at|in)$/.test(tokens[noun + 1]?.text ?? "");
  const start = /^the$/i.test(tokens[noun + 2]?.text ?? "") ? noun + 3 : noun + 2;
  const name = of ? nameAt(tokens, start) : null;
  const national = before.some(
    (token) =>
      DEMONYMS.has(token.text) ||
      METONYMS.has(token.text) ||
      /^(?:anonymous|unnamed|unidentified)$/i.test(token.text),
  );
  if (of && !name) return null;
  if (!national && !name) return null;
  return spoken(scene, from, from, name ? name.to : noun + 1, "group");
}

function spoken(
  scene: Scene,
  from: number,
  start: number,
  to: number,
  kind: Speaker["kind"],
  nameTo = to,
): SpeakerAt | null {
  const written = wordsOf(scene, start, nameTo).replace(/ \([^)]*\)$/, "");
  const article =
    /^the$/i.test(scene.tokens[from]?.text ?? "") &&
    start > from &&
    /^(?:New|Los|Washington|Wall|Times|Guardian|Economist)\b/.test(written);
  // "FBI" may be given in full; what else a longer name holds, this one does not say
  const acronym = /^\p{Lu}{2,}$/u.test(written);
  const resolved = kind === "body" && acronym ? scene.names.resolve(written) : null;
  const name =
    resolved && resolved.canonical.length >= written.length ? resolved.canonical : written;
  return { speaker: { name: article ? `The ${name}` : name, evidence: [], kind }, to };
}
