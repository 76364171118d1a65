import type { BlockKind } from "./document";
import type { RawBlock, RawDocument } from "./raw-block";

type Line = { start: number; end: number; text: string };

/** A hard-wrapped paragraph has lines of about this many characters, all but the last. */
const WRAP = { shortest: 45, longest: 100 };

/** Blocks of plain text: one for each line, or for each group of hard-wrapped lines. */
export function readPlain(original: string): RawDocument {
  const blocks: RawBlock[] = [];
  for (const group of groups(original)) {
    if (isWrapped(group)) blocks.push(blockOf(group));
    else for (const line of group) blocks.push(blockOf([line]));
  }
  const first = blocks[0];
  if (first && blocks.length > 1 && first.kind === "heading") first.kind = "title";
  return { meta: {}, blocks };
}

function* groups(original: string): Generator<Line[]> {
  let group: Line[] = [];
  for (const match of original.matchAll(
    /[^\r\n\u0085\u2028\u2029\f\v]+|\r\n|[\r\n\u0085\u2028\u2029\f\v]/g,
  )) {
    const blank = /^\s*$/.test(match[0]);
    const isBreak = /^[\r\n\u0085\u2028\u2029\f\v]/.test(match[0]);
    if (!blank)
      group.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    else if (group.length > 0 && (!isBreak || isSecondBreak(original, match.index))) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

function isSecondBreak(original: string, at: number): boolean {
  const before = original[at - 1] ?? "";
  return /[\n\u0085\u2028\u2029\f\v]/.test(before) || (before === "\r" && original[at] === "\r");
}

function isWrapped(group: Line[]): boolean {
  if (group.length < 2) return false;
  // where every line ends as a sentence does, each is a paragraph
  if (group.slice(0, -1).every(({ text }) => /[.!?:]["”’»)\]]*\s*$/.test(text))) return false;
  return group
    .slice(0, -1)
    .every(
      ({ text }) =>
        text.trim().length >= WRAP.shortest &&
        text.trim().length <= WRAP.longest &&
        !/\]\s*$/.test(text),
    );
}

function blockOf(lines: Line[]): RawBlock {
  const pieces = lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    const gap = previous ? [{ start: previous.end, end: line.start }] : [];
    return [...gap, { start: line.start, end: line.end }];
  });
  const text = lines.map((line) => line.text).join(" ");
  return { kind: kindOf(text.slice(0, 400), text.length), pieces };
}

function kindOf(text: string, length: number): BlockKind {
  const item = /^\s*(?:[-*•·▪]|\d{1,2}[.)])\s/.test(text);
  if (item) return "item";
  const closed = /[.!?…:;,][\s"'”’»)\]]*(?:\[[^\]]{0,20}\]\s*)*$/.test(text);
  return !closed && length <= 160 ? "heading" : "paragraph";
}
