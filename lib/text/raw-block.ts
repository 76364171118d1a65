import type { BlockKind, DocumentMeta } from "./document";

/** A stretch of the original that belongs to a block; `shown` where a reader sees something else. */
export type Piece = { start: number; end: number; shown?: string };

/** A block as a format's reader finds it, before its text is cleaned. */
export type RawBlock = { kind: BlockKind; level?: number; pieces: Piece[] };

export type RawDocument = { meta: Partial<DocumentMeta>; blocks: RawBlock[] };
