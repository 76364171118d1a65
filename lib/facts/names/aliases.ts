import type { Block, Sentence, Token } from "@/lib/text/document";
import { type NameSpan, nameAt, spanOf } from "./scan";

/** Another form of a name that the text itself declares. Offsets are those of the full name. */
export type DeclaredAlias = {
  of: string;
  form: string;
  why: "acronym" | "also spelled" | "known as" | "script";
  block: Block;
  start: number;
  end: number;
};

const ALSO =
  /(?:also|sometimes|commonly|often|alternatively)\s+(spelled|spelt|written|transliterated|known as|called|romanized(?: as)?)\s+(?:as\s+)?|(?:better|popularly|widely)\s+(known as)\s+|,\s+(?:atau\s+)?(?:juga\s+)?(dikenal (?:sebagai|dengan nama)|dieja|alias)\s+/g;
const SCRIPT =
  /(?:Persian|Arabic|Hebrew|Russian|Chinese|Japanese|Korean|Greek|Hindi|Urdu|Turkish|Ukrainian|Indonesian|Malay|Javanese|German|French|Spanish|romanized|bahasa \p{Lu}\p{L}+)\s*:\s*([^,;:()[\]]{2,60})/gu;

const ACRONYM_BEHIND = /^\s\((?:the\s)?([\p{Lu}][\p{L}\d.&/-]{1,9})[);,]/u;

/** The aliases that a sentence declares: acronyms in brackets, other spellings, other scripts. Linear. */
export function aliasesIn(block: Block, sentence: Sentence, names: NameSpan[]): DeclaredAlias[] {
  const found = spelledOut(sentence.tokens, names, block);
  for (const name of names) {
    const rest = block.text.slice(name.end, Math.min(sentence.end, name.end + 400));
    if (!/^\s*[(,]/.test(rest)) continue;
    const here = { of: name.text, block, start: name.start, end: name.end };
    const acronym = ACRONYM_BEHIND.exec(rest)?.[1];
    if (acronym && isAcronymOf(acronym, name.text))
      found.push({ ...here, form: acronym, why: "acronym" });
    const clause = rest.slice(0, endOfGloss(rest));
    for (const match of clause.matchAll(SCRIPT))
      found.push({ ...here, form: (match[1] ?? "").trim(), why: "script" });
    for (const match of clause.matchAll(ALSO)) {
      const why = /spel|writ|trans|roman|eja/.test(match[0]) ? "also spelled" : "known as";
      const from = name.end + match.index + match[0].length;
      for (const form of listAt(sentence.tokens, name.to, from)) found.push({ ...here, form, why });
    }
  }
  return found;
}

/**
 * "the Islamic Front of Ada and the Coast (IFAC)", where the name before the bracket is not the whole
 * one: the words whose first letters are those in the bracket, read backwards from it (Schwartz and
 * Hearst, 2003); small words may be left out.
 */
function spelledOut(tokens: Token[], names: NameSpan[], block: Block): DeclaredAlias[] {
  const found: DeclaredAlias[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text !== "(" || tokens[at + 2]?.text !== ")") continue;
    const form = tokens[at + 1]?.text ?? "";
    const from = /^\p{Lu}{3,8}$/u.test(form) ? startOfLetters(tokens, at, form) : null;
    while ((names[next]?.to ?? at) < at) next++;
    const name = names[next];
    if (from === null || (name?.to === at && name.from <= from)) continue;
    const { text, start, end } = spanOf(tokens, from, at);
    found.push({ of: text, form, why: "acronym", block, start, end });
  }
  return found;
}

function startOfLetters(tokens: Token[], end: number, letters: string): number | null {
  let at = end;
  for (let letter = letters.length - 1; letter >= 0; at--) {
    const word = tokens[at - 1];
    if (word?.kind !== "word" || end - at > 2 * letters.length) return null;
    if (word.text[0] === letters[letter]) letter--;
    else if (!/^(?:of|and|the|for|in|on|dan|di|untuk|dari)$/.test(word.text)) return null;
  }
  return at;
}

/** A gloss ends where its bracket closes, or with the clause behind the name. */
function endOfGloss(rest: string): number {
  const spelled = /,\s+(?:was|is|were|are|adalah|merupakan)\b/.exec(rest);
  if (spelled) return spelled.index + spelled[0].length;
  const bracket = rest.indexOf(")");
  return bracket < 0 ? Math.min(rest.length, 120) : bracket;
}

/** The names of a list "A, B or C" that begins at an offset of the block's text, not far behind a token. */
function listAt(tokens: Token[], behind: number, start: number): string[] {
  let at = behind;
  while ((tokens[at]?.start ?? start) < start) at++;
  const forms: string[] = [];
  while (at < tokens.length) {
    if (/^["“‘]$/.test(tokens[at]?.text ?? "")) at++;
    if (tokens[at]?.lower === "the") at++;
    const name = nameAt(tokens, at);
    if (!name) break;
    forms.push(name.text);
    at = name.to;
    if (/^(?:or|and|atau|dan)$/.test(tokens[at]?.text ?? "")) at++;
    else break;
  }
  return forms;
}

/** Whether the letters of a short form are the initials of a name's words, in their order. */
export function isAcronymOf(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toLowerCase() ?? "")
    .join("");
  if (letters.length < 2) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length && initials[0] === letters[0];
}
