import type { Evidence, EvidencePart } from "@/lib/domain/fact";
import type { Block, Document } from "./document";
import { toOriginal } from "./positions";

/** How much of the original is kept before and after a passage, in UTF-16 units. */
const AROUND = 32;

/** The passage at a span of a block's text, as selectors into the original. */
export function evidenceOf(
  document: Document,
  block: Block,
  start: number,
  end: number,
  part: EvidencePart,
): Evidence {
  const [from, to] = toOriginal(block, start, end);
  const exact = document.original.slice(from, to);
  const text = block.text.slice(start, end);
  return {
    part,
    source: document.source,
    start: from,
    end: to,
    exact,
    ...(text === exact ? {} : { text }),
    prefix: document.original.slice(Math.max(0, from - AROUND), from),
    suffix: document.original.slice(to, to + AROUND),
  };
}
