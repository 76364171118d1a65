import type { Token } from "./document";
import { type Word, wordOf } from "./words";

const APOSTROPHE = "['’ʼ]";
/** Words before whose full stop a name goes on. */
const TITLES =
  "Mr|Mrs|Ms|Dr|Drs|Dra|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|Hon|Messrs|St|Ir|Hj|H|KH|Letjen|Mayjen|Brigjen|Jend|Kol";
const PATTERN = new RegExp(
  [
    // dotted abbreviations and initials: U.S., a.m., J.
    `(?:\\p{L}\\.){2,}|\\p{Lu}\\.(?=\\s\\p{L}|\\p{Lu})|(?:${TITLES})\\.(?=\\s\\p{Lu})`,
    // numbers; 41-year-old, 1950-an, 1980s and 3rd are words
    "\\d+(?:-\\p{L}[\\p{L}-]*|(?:['’]s|s|st|nd|rd|th|an)(?![\\p{L}\\d]))",
    "\\d{1,2}:\\d{2}(?::\\d{2})?|\\d+(?:[.,]\\d+)*",
    // the possessive is a token of its own
    `${APOSTROPHE}s(?![\\p{L}\\d])`,
    `[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\d]|${APOSTROPHE}(?!s(?![\\p{L}\\d]))(?=[\\p{L}\\p{M}])|-(?=[\\p{L}\\p{M}\\d]))*`,
    "[^\\s]",
  ].join("|"),
  "uy",
);

/** The tokens of a text; `offset` is added to their places. Linear. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = nextSeen(text, 0); at < text.length; ) {
    const end = plainEnd(text, at) ?? patternEnd(text, at);
    tokens.push(placed(wordOf(text.slice(at, end)), offset + at, offset + end));
    at = nextSeen(text, end);
  }
  return tokens;
}

function placed(word: Word, start: number, end: number): Token {
  const { kind, text, lower, capital, small } = word;
  return { word, kind, start, end, text, lower, capital, small };
}

/** Where the white space from `at` on ends. */
function nextSeen(text: string, at: number): number {
  let next = at;
  while (next < text.length) {
    const code = text.charCodeAt(next);
    if (code !== 32 && (code < 128 || !/\s/.test(text[next] ?? "")) && !(code >= 9 && code <= 13))
      break;
    next++;
  }
  return next;
}

const WITH_STOP = new Set(TITLES.split("|"));

/**
 * The end of a token that is plainly a word of Latin letters or a mark, which nearly all are: the
 * end that the pattern would find, in a fraction of its time. Null where the pattern must look.
 */
function plainEnd(text: string, at: number): number | null {
  if (isPlainMark(text.charCodeAt(at))) return at + 1;
  if (!isLatin(text.charCodeAt(at))) return null;
  let end = at + 1;
  while (isLatin(text.charCodeAt(end)) || isHyphen(text, end)) end++;
  const next = text.charCodeAt(end);
  if (next === 0x2e) return end - at === 1 || WITH_STOP.has(text.slice(at, end)) ? null : end;
  return endsPlainly(next) ? end : null;
}

function isHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && isLatin(text.charCodeAt(at + 1));
}

/** A to z and their like with accents, composed: nothing else is asked of one by one. */
function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Marks that are never part of a longer token where one begins: all but apostrophes and hyphens. */
const PLAIN_MARKS = new Set(
  [...'!"#$%&()*+,./:;<=>?@[\\]^_`{|}~–—“”‘…'].map((mark) => mark.charCodeAt(0)),
);

function isPlainMark(code: number): boolean {
  return PLAIN_MARKS.has(code);
}

/** What no word goes on with: white space, a plain mark, the end of the text. */
function endsPlainly(code: number): boolean {
  return code === 32 || Number.isNaN(code) || isPlainMark(code);
}

function patternEnd(text: string, at: number): number {
  PATTERN.lastIndex = at;
  PATTERN.test(text);
  return PATTERN.lastIndex || at + 1;
}
