import type { Run } from "./document";
import type { Piece } from "./raw-block";

const SPACES = "\\s\\u00a0\\u0085\\u2028\\u2029";
/** Citation marks: [19], [ 1 ], [12–14], [note 1], [a], [citation needed]; never [his] or [t]he. */
const MARK =
  "\\[\\s?(?:\\d{1,4}(?:\\s?[,–-]\\s?\\d{1,4}){0,8}|(?:note|nb|n|lower-alpha|catatan|ref)\\.?\\s?\\d{1,3}|[a-z]{1,2}(?=\\s?\\](?!\\p{Ll}))|\\^[\\w-]{1,24}|citation needed|butuh rujukan|rujukan\\?|sunting|edit)\\s?\\]";
const HIDDEN =
  "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb\\u0000-\\u0008\\u000e-\\u001f\\u007f]+";
const SPECIAL = new RegExp(
  `(?<mark>${MARK})|(?<hidden>${HIDDEN})|(?<space>[${SPACES}]+)|(?<accent>\\P{M}\\p{M}+)`,
  "uy",
);

/** Builds the runs of one block, left to right. */
class RunWriter {
  readonly runs: Run[] = [];
  private length = 0;
  private last = " ";
  /** A gap that becomes a space as soon as something is written after it. */
  private gap: { start: number; end: number } | null = null;
  private masked: { start: number; end: number } | null = null;

  write(start: number, end: number, text: string) {
    if (text === "") return;
    if (this.masked && !this.gap && /[.,;:!?)"”’]/.test(this.last) && /^[\p{L}\d"“‘(]/u.test(text))
      this.gap = this.masked;
    if (this.gap && this.length > 0) this.push(this.gap.start, this.gap.end, " ");
    this.gap = null;
    this.masked = null;
    this.push(start, end, text);
    this.last = text.slice(-1);
  }

  space(start: number, end: number) {
    this.gap ??= { start, end };
  }

  mask(start: number, end: number) {
    this.masked ??= { start, end };
  }

  private push(start: number, end: number, text: string) {
    const previous = this.runs.at(-1);
    const verbatim = end - start === text.length;
    if (
      previous &&
      verbatim &&
      previous.end === start &&
      previous.end - previous.start === previous.text.length
    ) {
      previous.end = end;
      previous.text += text;
    } else this.runs.push({ at: this.length, start, end, text });
    this.length += text.length;
  }
}

/**
 * What a reader sees of a block, as runs: citation marks and invisible characters left out, white
 * space made one space, letters composed (NFC). Linear in the length of the pieces.
 */
export function cleanRuns(original: string, pieces: Piece[]): Run[] {
  const writer = new RunWriter();
  for (const piece of withoutStrayMark(original, pieces)) {
    if (piece.shown === undefined) writeVerbatim(writer, original, piece);
    else if (/^\s*$/.test(piece.shown)) writer.space(piece.start, piece.end);
    else writer.write(piece.start, piece.end, piece.shown.normalize("NFC"));
  }
  return writer.runs;
}

const STRAY = new RegExp(`^[${SPACES}]*["”](?=[${SPACES}]|${MARK})`, "u");

/** A closing quotation mark at the head of a block belongs to a sentence that was left out. */
function withoutStrayMark(original: string, pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.shown !== undefined) return pieces;
  const stray = STRAY.exec(original.slice(first.start, Math.min(first.end, first.start + 200)));
  return stray ? [{ start: first.start + stray[0].length, end: first.end }, ...rest] : pieces;
}

function writeVerbatim(writer: RunWriter, original: string, { start, end }: Piece) {
  const text = original.slice(start, end);
  let done = 0;
  while (done < text.length) {
    const plain = plainEnd(text, done);
    if (plain > done) writer.write(start + done, start + plain, text.slice(done, plain));
    done = plain < text.length ? writeSpecial(writer, text, plain, start) : plain;
  }
}

/** Where the letters and marks end that are shown as they are, with single spaces among them. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const between = code === 0x20 && at > from && isPlain(text.charCodeAt(at + 1));
    if ((!between && !isPlain(code)) || isTwinMark(text, at, code)) break;
    at++;
  }
  // an accent that stands alone belongs to the letter before it
  return at > from && at < text.length && text.charCodeAt(at) >= 0x300 ? at - 1 : at;
}

/** Latin, Greek and Cyrillic letters and the marks of typography: never hidden, blank or an accent. */
function isPlain(code: number): boolean {
  return (
    (code > 0x20 && code < 0x7f && code !== 0x5b) ||
    (code > 0xa0 && code < 0x300 && code !== 0xad) ||
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x2010 && code <= 0x2027)
  );
}

/** `''so''` and `` ``so'' ``: two single marks that a typewriter's hand sets for a double one; three are something else. */
function isTwinMark(text: string, at: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x60) return false;
  const twin = text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) !== code;
  return twin && (at === 0 || text.charCodeAt(at - 1) !== code);
}

/** Writes what stands at a place where something may have to be left out; returns its end. */
function writeSpecial(writer: RunWriter, text: string, at: number, start: number): number {
  if (isTwinMark(text, at, text.charCodeAt(at))) {
    writer.write(start + at, start + at + 2, '"');
    return at + 2;
  }
  SPECIAL.lastIndex = at;
  const groups = SPECIAL.exec(text)?.groups;
  const after = groups ? SPECIAL.lastIndex : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const own = text.slice(at, after);
  if (groups?.mark !== undefined) writer.mask(start + at, start + after);
  else if (groups?.space !== undefined) writer.space(start + at, start + after);
  else if (groups?.hidden === undefined)
    writer.write(start + at, start + after, groups ? own.normalize("NFC") : own);
  return after;
}
