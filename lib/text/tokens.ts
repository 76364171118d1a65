import type { Token, TokenKind } from "./document";

const APOSTROPHE = "['’ʼ]";
const PATTERN = new RegExp(
  [
    // dotted abbreviations and initials: U.S., a.m., J.
    "(?<dotted>(?:\\p{L}\\.){2,}|\\p{Lu}\\.(?=\\s\\p{L}|\\p{Lu})|(?:Mr|Mrs|Ms|Dr|Drs|Dra|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|Hon|Messrs|St|Ir|Hj|H|KH|Letjen|Mayjen|Brigjen|Jend|Kol)\\.(?=\\s\\p{Lu}))",
    // numbers; 41-year-old, 1950-an, 1980s and 3rd are words
    "(?<mixed>\\d+(?:-\\p{L}[\\p{L}-]*|(?:['’]s|s|st|nd|rd|th|an)(?![\\p{L}\\d])))",
    "(?<number>\\d{1,2}:\\d{2}(?::\\d{2})?|\\d+(?:[.,]\\d+)*)",
    // the possessive is a token of its own
    `(?<clitic>${APOSTROPHE}s(?![\\p{L}\\d]))`,
    `(?<word>[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\d]|${APOSTROPHE}(?!s(?![\\p{L}\\d]))(?=[\\p{L}\\p{M}])|-(?=[\\p{L}\\p{M}\\d]))*)`,
    "(?<mark>[^\\s])",
  ].join("|"),
  "gu",
);

/** The tokens of a text; `offset` is added to their places. Linear. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const start = offset + match.index;
    tokens.push({
      kind: kindOf(match.groups),
      start,
      end: start + match[0].length,
      text: match[0],
    });
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  if (groups?.number !== undefined) return "number";
  return groups?.mark !== undefined ? "mark" : "word";
}
