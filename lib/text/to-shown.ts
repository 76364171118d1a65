import type { Block, ShownBlock } from "./document";

/** A block without what only the reading of facts needs. */
export function toShown({ index, kind, lang, level, runs, text, sentences }: Block): ShownBlock {
  const bounds = sentences.map(({ start, end }) => ({ start, end }));
  return { index, kind, lang, level, runs, text, sentences: bounds };
}
