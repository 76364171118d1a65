import { abbreviationKind } from "./abbreviations";
import type { Block, BlockKind, Run } from "./document";
import { findQuotations } from "./quotations";
import { splitSentences } from "./sentences";

type ShownBlock = { kind: BlockKind; level?: number | undefined; runs: Run[]; text: string };

/** Adds to a block what is found in its text: quotations, sentences, and whether it was cut off. */
export function finishBlock(block: ShownBlock, index: number, lang: Block["lang"]): Block {
  const { quotations, orphanQuote } = findQuotations(block.text);
  const sentences = splitSentences(block.text, quotations);
  const truncated = isCutOff(block.text);
  const last = sentences.at(-1);
  if (last) last.truncated = truncated;
  return {
    index,
    kind: block.kind,
    lang,
    ...(block.level ? { level: block.level } : {}),
    runs: block.runs,
    text: block.text,
    truncated,
    quotations,
    orphanQuote,
    sentences,
  };
}

/** Ends in an initial, in an abbreviation that something must follow, or in no final mark at all. */
function isCutOff(text: string): boolean {
  const end = text.slice(-40).trimEnd();
  if (!/[.!?…]["”’»)\]]*$/.test(end)) return true;
  const word = LAST_WORD.exec(end)?.[1] ?? "";
  if (word === "") return false;
  if (/^(?:jr|sr|inc|ltd|co|corp|etc|a\.m|p\.m|ph\.d|b\.a|m\.a|dll|dsb|dst|tbk)$/i.test(word))
    return false;
  return abbreviationKind(word) !== null && !/^[a-z]$/i.test(word) ? true : INITIAL.test(word);
}

const LAST_WORD = /([\p{L}\d.]+)\.$/u;
const INITIAL = /^\p{Lu}$/u;
