import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { BlockKind } from "./document";
import type { Piece, RawBlock, RawDocument } from "./raw-block";
import { addPieces, readHtml } from "./read-html";
import { readPlain } from "./read-plain";

/** A longer text is parsed in parts, cut at blank lines, so that the time stays linear. */
const LONGEST_PART = 32_768;
/** Quotations and lists nested deeper are nobody's text. */
const DEEPEST = 50;

/** Blocks of Markdown from `from` on, which is where its front matter ends. */
export function readMarkdown(original: string, from: number): RawDocument {
  const blocks: RawBlock[] = [];
  for (const { start, end } of parts(original, from)) {
    if (end - start > 2 * LONGEST_PART || isThicket(original, start, end))
      blocks.push(...plainPart(original, start, end));
    else blocks.push(...markdownPart(original, start, end));
  }
  const title = blocks.find((block) => block.kind === "heading" && block.level === 1);
  if (title) title.kind = "title";
  return { meta: {}, blocks };
}

type Part = { start: number; end: number };

function* parts(original: string, from: number): Generator<Part> {
  let start = from;
  if (original.length - from > LONGEST_PART)
    for (const match of original.slice(from).matchAll(/\n[ \t]*\r?\n(?=[^\s>])/g)) {
      const at = from + match.index + match[0].length;
      if (at - start < LONGEST_PART / 4) continue;
      yield { start, end: at };
      start = at;
    }
  if (start < original.length) yield { start, end: original.length };
}

/** More marks than any text has: the parser would take time in their square. */
function isThicket(original: string, start: number, end: number): boolean {
  const part = original.slice(start, end);
  if (NESTED_LISTS.test(part)) return true;
  const marks = part.match(/[*_[\]`<>~&]/g)?.length ?? 0;
  return marks > MOST_MARKS && marks * 8 > end - start;
}

const MOST_MARKS = 1000;
/** A list in a list in a list, fifty deep, on one line. */
const NESTED_LISTS = /(?:(?:[-+*>]|\d{1,9}[.)])[ \t]{1,4}){50}/;

function plainPart(original: string, start: number, end: number): RawBlock[] {
  return shift(readPlain(original.slice(start, end)).blocks, start);
}

function shift(blocks: RawBlock[], by: number): RawBlock[] {
  for (const block of blocks)
    for (const piece of block.pieces) {
      piece.start += by;
      piece.end += by;
    }
  return blocks;
}

function markdownPart(original: string, start: number, end: number): RawBlock[] {
  const part = original.slice(start, end);
  const blocks: RawBlock[] = [];
  try {
    for (const node of fromMarkdown(part).children) addBlocks(blocks, part, node, "paragraph", 0);
  } catch {
    // a text that breaks the parser is still a text
    return plainPart(original, start, end);
  }
  return shift(blocks, start);
}

function addBlocks(
  blocks: RawBlock[],
  part: string,
  node: RootContent,
  kind: BlockKind,
  depth: number,
) {
  if (depth > DEEPEST) return;
  if (node.type === "heading")
    blocks.push({ kind: "heading", level: node.depth, pieces: piecesOf(part, node.children) });
  else if (node.type === "paragraph") {
    const table = /^\|/.test(part.slice(node.position?.start.offset ?? 0));
    blocks.push({ kind: table ? "boilerplate" : kind, pieces: piecesOf(part, node.children) });
  } else if (node.type === "html") {
    const [start, end] = span(node);
    blocks.push(...shift(readHtml(part.slice(start, end)).blocks, start));
  } else if ("children" in node && node.type !== "table") {
    const inner = node.type === "blockquote" ? "quote" : node.type === "listItem" ? "item" : kind;
    for (const child of node.children)
      addBlocks(blocks, part, child as RootContent, inner, depth + 1);
  }
}

function span(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function piecesOf(part: string, nodes: PhrasingContent[], depth = 0): Piece[] {
  if (depth > DEEPEST) return [];
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const [start, end] = span(node);
    if (node.type === "text") addText(pieces, part, start, end);
    else if (node.type === "break") pieces.push({ start, end, shown: " " });
    else if (node.type === "inlineCode") pieces.push({ start, end, shown: node.value });
    else if ("children" in node) pieces.push(...piecesOf(part, node.children, depth + 1));
  }
  return pieces;
}

const ESCAPE_OR_LINE = /\\(?=[!-/:-@[-`{-~])|\r?\n[ \t>]*/g;

function addText(pieces: Piece[], part: string, start: number, end: number) {
  let done = start;
  for (const match of part.slice(start, end).matchAll(ESCAPE_OR_LINE)) {
    const at = start + match.index;
    addPieces(pieces, part, done, at);
    done = at + match[0].length;
    if (match[0] !== "\\") pieces.push({ start: at, end: done, shown: " " });
  }
  addPieces(pieces, part, done, end);
}
