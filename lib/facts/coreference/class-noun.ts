import type { Language } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { OFFICE_HEADS_EN, PROFESSION_HEADS_EN } from "../roles/heads-en";

const LONGEST = 14;

/** What closes a noun phrase: "the sixth studio album | by", "a magazine | ,", "a community | in". */
const CLOSES =
  /^(?:[,.;:()]|of|in|by|for|from|that|which|who|whose|where|at|on|with|and|or|to|as|located|based|founded|created|made|published|released|produced|written|directed|formed|established|built|used|held|near|between|under|about|developed|designed|owned|known|played|recorded|operated|run|consisting|featuring|broadcast)$/;
const NO_NOUN =
  /^(?:one|name|part|member|type|kind|form|set|series|group|number|term|example|first|second|third|last|only|former|it|not|also)$/;

/** The noun that says what something is, behind "is a" or "adalah sebuah"; empty where none does. */
export function classNoun(tokens: Token[], at: number, lang: Language): string {
  return lang === "en" ? englishNoun(tokens, at) : indonesianNoun(tokens, at);
}

function englishNoun(tokens: Token[], at: number): string {
  if (!/^(?:a|an|the)$/.test(tokens[at]?.text ?? "")) return "";
  let last = "";
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST); i++) {
    const text = tokens[i]?.text ?? "";
    if (CLOSES.test(text) && !isInside(tokens, i)) {
      if (text === "and" && !isRole(last)) last = callingBehind(tokens, i) ?? last;
      break;
    }
    last = text;
  }
  const noun = isRole(last) ? last.toLowerCase() : last;
  return /^\p{Ll}[\p{Ll}-]+$/u.test(noun) && !NO_NOUN.test(noun) ? noun : "";
}

/** "a film and stage | actor": of what both words before it tell. */
function callingBehind(tokens: Token[], and: number): string | null {
  for (let at = and + 1; at <= and + 3; at++) {
    const text = tokens[at]?.text ?? "";
    if (!/^\p{L}/u.test(text) || CLOSES.test(text)) return null;
    if (isRole(text)) return text;
  }
  return null;
}

/** "a UK based musician": behind a name, and before what it goes on with, it closes nothing. */
function isInside(tokens: Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^(?:based|born|owned|built|produced)$/.test(word?.text ?? "") &&
    before?.capital === true &&
    next?.small === true &&
    !CLOSES.test(next.text)
  );
}

/** "is a Professor of History": some write what one is with a capital. */
function isRole(word: string): boolean {
  return [OFFICE_HEADS_EN, PROFESSION_HEADS_EN].some((heads) => heads.has(word.toLowerCase()));
}

/** In Indonesian the noun comes first: "adalah sebuah film drama romantis Perancis". */
function indonesianNoun(tokens: Token[], at: number): string {
  const from = /^(?:sebuah|seorang|suatu|sebuah|seekor|serangkaian)$/.test(tokens[at]?.text ?? "")
    ? at + 1
    : at;
  const word = tokens[from]?.text ?? "";
  const plain = /^\p{Ll}{3,}$/u.test(word) && !NO_NOUN_ID.test(word);
  return plain ? word : "";
}

const NO_NOUN_ID =
  /^(?:salah|nama|bagian|anggota|jenis|bentuk|yang|mantan|istilah|sejenis|seri|kelompok|satu|tempat|hasil|wakil)$/;
