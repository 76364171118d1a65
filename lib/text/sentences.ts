import { abbreviationKind, startsSentences } from "./abbreviations";
import type { Quotation, Sentence } from "./document";
import { tokenize } from "./tokens";

/** A final mark before white space; without any, only where two sentences are plainly glued: "2006.His latest". */
const TERMINATOR = /[.!?…]+["”’»)\]']*(?=\s)|(?<=[\p{Ll}\d]{3})\.(?=\p{Lu}\p{Ll}+\s)/gu;
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
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    while (region < inside.length && (inside[region]?.end ?? 0) < end) region++;
    const around = inside[region];
    if (around && around.start < match.index && end <= around.end) continue;
    if (!endsSentence(text, match.index, match[0], end)) continue;
    sentences.push(sentenceOf(text, start, end));
    start = end;
  }
  sentences.push(sentenceOf(text, start, text.length));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function sentenceOf(text: string, from: number, end: number): Sentence {
  const start = from + (text.slice(from, from + 1) === " " ? 1 : 0);
  const own = text.slice(start, end);
  return { start, end, text: own, tokens: tokenize(own, start), truncated: false };
}

function endsSentence(text: string, at: number, marks: string, end: number): boolean {
  const rest = text.slice(end, end + 80);
  const next = rest.trimStart()[0] ?? "";
  if (!/[\p{Lu}\p{Lt}\p{Lo}\d"“‘«([—–$£€¿¡]/u.test(next)) return false;
  if (/["”’»]/.test(marks) && /[!?]/.test(marks) && SPEECH_AFTER.test(rest)) return false;
  if (!marks.startsWith(".") || marks.startsWith("..")) return true;
  const word = /[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  const kind = abbreviationKind(word);
  if (kind === null) return true;
  if (kind === "always") return /[“"]$/.test(marks) && marks.length > 1;
  const following = /^\s*["“(]?([\p{L}'’-]+)/u.exec(rest)?.[1] ?? "";
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
