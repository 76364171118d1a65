/** A stretch of Markdown that means the same read by itself. */
export type MarkdownPart = {
  start: number;
  end: number;
  /** A paragraph or heading without any markup inside: nothing that a parser must tell. */
  plain: boolean;
};

/** A longer text is parsed in parts, cut at blank lines, so that the time stays linear. */
export const LONGEST_PART = 32_768;

/** The parts of a text from `from` on, in their order. Linear. */
export function* markdownParts(original: string, from: number): Generator<MarkdownPart> {
  let rest = from;
  let marked = true;
  if (!REACHING.test(original)) {
    marked = false;
    for (const { start, end } of linesTogether(original, from)) {
      const lines = original.slice(start, end);
      if (isPlain(lines)) {
        if (marked) yield* shortParts(original, rest, start);
        yield { start, end, plain: true };
        rest = end;
        marked = false;
      } else {
        marked = true;
        if (OPENING.test(lines)) break;
      }
    }
  }
  if (marked) yield* shortParts(original, rest, original.length);
}

/** A definition, which gives sense to brackets anywhere, or a line end that only old systems write. */
const REACHING = /\]:|\r(?!\n)/;
/** What blank lines do not end. */
const OPENING = /```|~~~|<(?:script|pre|style|textarea|[!?])/i;
const MARKUP = /[*_`<\\]|\]\(|\]\[/;
/** The head of a line that is no running text, or white space at either end of a line. */
const MARKED_LINE = /(?:^|\n)(?:[ \t+\-*>#=|~]|\d{1,9}[.)])|[ \t]\r?(?:\n|$)/;
const HEADING = /^#{1,6}[ \t]+(?=[^\s#])[^\r\n]*[^\s#]$/;

function isPlain(lines: string): boolean {
  return !MARKUP.test(lines) && (!MARKED_LINE.test(lines) || HEADING.test(lines));
}

type Stretch = { start: number; end: number };

/** The lines between blank ones. */
function* linesTogether(original: string, from: number): Generator<Stretch> {
  let start = -1;
  let end = from;
  for (let at = from; at < original.length; ) {
    const found = original.indexOf("\n", at);
    const next = found < 0 ? original.length : found;
    const last = original[next - 1] === "\r" && next > at ? next - 1 : next;
    if (!isBlank(original, at, last)) {
      if (start < 0) start = at;
      end = last;
    } else if (start >= 0) {
      yield { start, end };
      start = -1;
    }
    at = next + 1;
  }
  if (start >= 0) yield { start, end };
}

function isBlank(original: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (original[at] !== " " && original[at] !== "\t") return false;
  return true;
}

function* shortParts(original: string, from: number, to: number): Generator<MarkdownPart> {
  let start = from;
  if (to - from > LONGEST_PART)
    for (const match of original.slice(from, to).matchAll(/\n[ \t]*\r?\n(?=[^\s>])/g)) {
      const at = from + match.index + match[0].length;
      if (at - start < LONGEST_PART / 4) continue;
      yield { start, end: at, plain: false };
      start = at;
    }
  if (start < to) yield { start, end: to, plain: false };
}
