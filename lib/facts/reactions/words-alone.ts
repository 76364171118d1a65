import type { Quotation } from "@/lib/text/document";
import type { Scene } from "../scene";
import { wholeQuote } from "./quotes";

/** Whether a sentence is nothing but somebody's words, whether its quotation is closed or goes on behind it. */
export function isWordsAlone(scene: Scene): boolean {
  return [wholeQuote, openedAtHead, openAround].some((quoted) => quoted(scene) !== undefined);
}

/** The quotation, left open for the next, in the midst of which the sentence stands. */
function openAround(scene: Scene): Quotation | undefined {
  const { start, end } = scene.sentence;
  return scene.quotations.find(
    (quote) => !quote.closed && quote.start < start && quote.end >= end - 1 && goesOn(scene, quote),
  );
}

/** The quotation that opens with the sentence and is left open because another mark goes on with it. */
export function openedAtHead(scene: Scene): Quotation | undefined {
  const { sentence } = scene;
  return scene.quotations.find(
    (quote) =>
      !quote.closed &&
      quote.start >= sentence.start &&
      quote.start <= sentence.start + 1 &&
      quote.end >= sentence.end - 1 &&
      goesOn(scene, quote),
  );
}

/** Whether another mark opens right where a quotation is left open: in its block, or at the next one's head. */
export function goesOn({ document, block }: Scene, quote: Quotation): boolean {
  if (quote.end < block.text.length)
    return block.quotations.some(({ start }) => start === quote.end + 1);
  const next = document.blocks[block.index + 1];
  return next?.kind === "paragraph" && next.quotations[0]?.start === 1;
}
