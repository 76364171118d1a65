import type { Token } from "@/lib/text/document";
import { DEMONYMS } from "../names/demonyms";
import { nameAt } from "../names/scan";
import { SENTENCE_STARTERS } from "../roles/function-words";
import { isCapitalised, personBefore } from "../roles/person-name";
import { type Scene, wordsOf } from "../scene";
import { BODY_NOUNS } from "./bodies";
import { isBody } from "./is-body";
import { type SpeakerAt, spoken } from "./spoken";

/** An office, a power, an outlet: "the Pentagon", "Iran", "The Los Angeles Times", "the Iranian military". */
export function bodyAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  // "in Munich, Germany, Ann Lee, president of the board, said": the rest of a place
  if (
    tokens[from - 1]?.text === "," &&
    isCapitalised(tokens[from - 2]) &&
    tokens[from + 1]?.text === ","
  )
    return null;
  // "Colin Asplin, Blackpool Hotel Association said": the man of it
  if (tokens[from - 1]?.text === "," && personBefore(tokens, from - 1)?.full) return null;
  const both = /^Both$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const articled = /^(?:the|a)$/i.test(tokens[both]?.text ?? "");
  const start = afterBelonging(tokens, articled ? both + 1 : both);
  const noun = bodyNounEnd(tokens, start);
  if (noun !== null) return spoken(scene, from, start, noun, "body");
  const name = nameAt(tokens, start);
  const to = endOfBodyName(tokens, name ? name.to : endOfCapitals(tokens, start));
  if (isCutOff(tokens, start, to)) return null;
  const written = wordsOf(scene, start, to);
  if (!isBody(scene, start, to, name?.text ?? written)) return null;
  return spoken(scene, from, start, statementEnd(tokens, to), "body", to);
}

/** "the Department of Trade and Industry": where "and" goes on with the name, a part is not the whole. */
function isCutOff(tokens: Token[], from: number, to: number): boolean {
  const tied = tokens.slice(from, to).some(({ text }) => /^(?:of|for|on)$/.test(text));
  return tied && tokens[to]?.text === "and" && isCapitalised(tokens[to + 1]);
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
