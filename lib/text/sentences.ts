import { abbreviationKind, startsSentences } from "./abbreviations";
import type { Document, Quotation, Sentence, Token } from "./document";
import { tokenize } from "./tokens";

const FINAL_MARK = /[.!?…]/g;
const FINAL_MARKS = codesOf(".!?…");
const CLOSING_MARKS = codesOf("\"”’»)]'");
/** Two sentences without white space between them, where that is plain: "2006.His latest". */
const GLUED = /(?<=[\p{Ll}\d]{3})\.(?=\p{Lu}\p{Ll}+\s)/uy;
const SPEECH_AFTER =
  /^\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}\s(?:said|asked|wrote|added|told|replied|tweeted|wondered|kata|ujar|tanya)\b/u;
/** Brackets and quotations longer than this do not keep a sentence together. */
const LONGEST_INSIDE = 2000;

/** The sentences of a block's text with their tokens. Linear. */
export function splitSentences(text: string, quotations: Quotation[]): Sentence[] {
  const inside = closedRegions(text, quotations);
  const sentences: Sentence[] = [];
  let start = 0;
  let region = 0;
  for (const { at, marks, end } of terminators(text)) {
    while (region < inside.length && (inside[region]?.end ?? 0) < end) region++;
    const around = inside[region];
    if (around && around.start < at && end <= around.end) continue;
    if (!endsSentence(text, at, marks, end)) continue;
    sentences.push(sentenceOf(text, start, end));
    start = end;
  }
  sentences.push(sentenceOf(text, start, text.length));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

class SplitSentence implements Sentence {
  truncated = false;
  private cut: Token[] | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  /** Cut on first use: whoever shows a document never asks for them. */
  get tokens(): Token[] {
    this.cut ??= tokenize(this.text, this.start);
    return this.cut;
  }

  forgetTokens() {
    this.cut = null;
  }
}

/** Frees the tokens of a document whose facts have been found; they are cut again if asked for. */
export function forgetTokens(document: Document) {
  for (const { sentences } of document.blocks)
    for (const sentence of sentences)
      if (sentence instanceof SplitSentence) sentence.forgetTokens();
}

type Terminator = { at: number; marks: string; end: number };

/** Final marks, with the closing ones behind them, before white space or a glued sentence. */
function* terminators(text: string): Generator<Terminator> {
  let at = nextFinalMark(text, 0);
  while (at >= 0) {
    let end = endOfMarks(text, at + 1, FINAL_MARKS);
    end = endOfMarks(text, end, CLOSING_MARKS);
    if (/\s/.test(text[end] ?? "")) yield { at, marks: text.slice(at, end), end };
    else if (isGlued(text, at)) yield { at, marks: ".", end: at + 1 };
    at = nextFinalMark(text, end);
  }
}

function nextFinalMark(text: string, from: number): number {
  FINAL_MARK.lastIndex = from;
  return FINAL_MARK.exec(text)?.index ?? -1;
}

function endOfMarks(text: string, from: number, marks: ReadonlySet<number>): number {
  let end = from;
  while (marks.has(text.charCodeAt(end))) end++;
  return end;
}

function isGlued(text: string, at: number): boolean {
  GLUED.lastIndex = at;
  return GLUED.test(text);
}

function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

function sentenceOf(text: string, from: number, end: number): Sentence {
  const start = from + (text.slice(from, from + 1) === " " ? 1 : 0);
  return new SplitSentence(start, end, text.slice(start, end));
}

const BEGINS_SENTENCE = /[\p{Lu}\p{Lt}\p{Lo}\d"“‘«([—–$£€¿¡]/u;
const WORD_BEFORE = /[\p{L}\d.]*$/u;
const INITIAL_BEHIND = /^\s+\p{Lu}\. \p{L}/u;
const WORD_BEHIND = /^\s*["“(]?([\p{L}'’-]+)/u;

function endsSentence(text: string, at: number, marks: string, end: number): boolean {
  const rest = text.slice(end, end + 80);
  const next = rest.trimStart()[0] ?? "";
  if (!BEGINS_SENTENCE.test(next)) return false;
  if (/["”’»]/.test(marks) && /[!?]/.test(marks) && SPEECH_AFTER.test(rest)) return false;
  if (!marks.startsWith(".") || marks.startsWith("..")) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  const kind = abbreviationKind(word);
  if (kind === null) return true;
  if (kind === "always") return /[“"]$/.test(marks) && marks.length > 1;
  // "W. A. de Silva": an initial behind an initial
  if (/^\p{Lu}$/u.test(word) && INITIAL_BEHIND.test(rest)) return false;
  const following = WORD_BEHIND.exec(rest)?.[1] ?? "";
  return following === "" ? !/^\s*\d/.test(rest) : startsSentences(following);
}

type Region = { start: number; end: number };

/** Closed quotations and matched round brackets, outermost first, in the order of the text. */
function closedRegions(text: string, quotations: Quotation[]): Region[] {
  const regions: Region[] = quotations.filter(
    ({ start, end, closed }) => closed && end - start <= LONGEST_INSIDE,
  );
  const open: number[] = [];
  for (const match of text.matchAll(/[()]/g)) {
    if (match[0] === "(") open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined && match.index - start <= LONGEST_INSIDE)
        regions.push({ start, end: match.index });
    }
  }
  regions.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Region[] = [];
  for (const region of regions) {
    const last = outer.at(-1);
    if (last && region.start < last.end) last.end = Math.max(last.end, region.end);
    else outer.push({ ...region });
  }
  return outer;
}
