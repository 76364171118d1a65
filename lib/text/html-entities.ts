import { parseFragment } from "parse5";

import type { Piece } from "./raw-block";

const ENTITY = /&(?:#[xX][\da-fA-F]{1,8}|#\d{1,8}|[A-Za-z][A-Za-z\d]{0,31});?/g;

/** Cuts a stretch of source text at its entities, which are shown decoded. */
export function addPieces(pieces: Piece[], original: string, start: number, end: number) {
  let done = start;
  const text = original.slice(start, end);
  for (const match of text.includes("&") ? text.matchAll(ENTITY) : []) {
    const at = start + match.index;
    const shown = decodeEntity(match[0]);
    if (shown === match[0]) continue;
    if (at > done) pieces.push({ start: done, end: at });
    pieces.push({ start: at, end: at + match[0].length, shown });
    done = at + match[0].length;
  }
  if (done < end) pieces.push({ start: done, end });
}

function decodeEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && "value" in node ? node.value : entity;
}
