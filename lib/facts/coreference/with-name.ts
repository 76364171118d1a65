import type { Evidence } from "@/lib/domain/fact";
import { containsWords } from "@/lib/domain/folding";
import type { Block } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { Scene } from "../scene";

/** How far before a sentence, in UTF-16 units, a name still counts as the one a pronoun takes up. */
const NEAR = 600;

/**
 * The passages of a fact, and with them one that holds the whole name of its subject where they say
 * "she" or a surname. Null where the document never writes the name so: nobody could check the fact.
 */
export function withName(scene: Scene, name: string, evidence: Evidence[]): Evidence[] | null {
  if (evidence.some(({ exact, text }) => holdsName(text ?? exact, name))) return evidence;
  const place = nameBefore(scene, name) ?? firstPlace(scene, name);
  if (!place) return null;
  const { block, start, end } = place;
  return [...evidence, evidenceOf(scene.document, block, start, end, "names")];
}

function holdsName(text: string, name: string): boolean {
  return text.includes(name) || containsWords(text, name);
}

type Place = { block: Block; start: number; end: number };

/** The name in the sentences right before, where a pronoun's reader has just met it. */
function nameBefore({ document, block, sentence }: Scene, name: string): Place | null {
  const before = document.blocks[block.index - 1];
  return (
    lastIn(block, name, sentence.start) ??
    (before ? lastIn(before, name, before.text.length) : null)
  );
}

function lastIn(block: Block, name: string, to: number): Place | null {
  const from = Math.max(0, to - NEAR);
  const at = block.text.slice(from, to).lastIndexOf(name);
  return at < 0 ? null : { block, start: from + at, end: from + at + name.length };
}

/** Where the document first gives the name in full. */
function firstPlace({ names }: Scene, name: string): Place | null {
  const first = names.resolve(name)?.name.first;
  return first && holdsName(first.block.text.slice(first.start, first.end), name) ? first : null;
}
