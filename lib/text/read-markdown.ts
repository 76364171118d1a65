import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { BlockKind } from "./document";
import { addPieces } from "./html-entities";
import { LONGEST_PART, markdownParts } from "./markdown-parts";
import type { Piece, RawBlock, RawDocument } from "./raw-block";
import { readHtml } from "./read-html";
import { readPlain } from "./read-plain";

/** Quotations and lists nested deeper are nobody's text. */
const DEEPEST = 50;

/** Blocks of Markdown from `from` on, which is where its front matter ends. */
export function readMarkdown(original: string, from: number): RawDocument {
  const blocks: RawBlock[] = [];
  for (const { start, end, plain } of markdownParts(original, from)) {
    if (plain) blocks.push(plainBlock(original, start, end));
    else for (const block of markedBlocks(original, start, end)) blocks.push(block);
  }
  const title = blocks.find((block) => block.kind === "heading" && block.level === 1);
  if (title) title.kind = "title";
  return { meta: {}, blocks };
}

/** A paragraph or heading that no parser needs to look at. */
function plainBlock(original: string, start: number, end: number): RawBlock {
  const pieces: Piece[] = [];
  const hashes = /^(#{1,6})[ \t]+/.exec(original.slice(start, Math.min(end, start + 200)));
  addText(pieces, original, start + (hashes?.[0].length ?? 0), end);
  return hashes
    ? { kind: "heading", level: hashes[1]?.length ?? 1, pieces }
    : { kind: "paragraph", pieces };
}

function markedBlocks(original: string, start: number, end: number): RawBlock[] {
  return end - start > 2 * LONGEST_PART || isThicket(original, start, end)
    ? plainPart(original, start, end)
    : markdownPart(original, start, end);
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
    for (const block of shift(readHtml(part.slice(start, end)).blocks, start)) blocks.push(block);
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
