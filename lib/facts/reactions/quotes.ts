import type { Quotation } from "@/lib/text/document";
import type { Scene } from "../scene";

/** The least words of a quotation that may be asked for. */
const ENOUGH_WORDS = 4;

/** The closed quotations that lie in a stretch of the block's text, longest first. */
export function closedQuotes(scene: Scene, start: number, end: number): Quotation[] {
  return scene.quotations
    .filter((quote) => quote.closed && quote.start >= start && quote.end <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** The exact words of a quotation when they are four or more, else null. */
export function quotedWords(scene: Scene, quote: Quotation | undefined): string | null {
  if (!quote?.closed) return null;
  const words = scene.block.text.slice(quote.start, quote.end);
  if (TOLD_INSIDE.test(words)) return null;
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= ENOUGH_WORDS
    ? words
    : null;
}

/** “It is old," he said. "It is grey.”: marks of two kinds, so that the teller's words were taken in. */
const TOLD_INSIDE =
  /["”]\s(?:s?he|they|\p{Lu}\p{L}+)\s(?:said|says|added|continued|told|explained|asked|wrote)\b/u;

/** Whether a stretch has a quotation mark without its fellow: what is whose cannot be told. */
export function openQuoteIn({ quotations, tokens }: Scene, start: number, end: number): boolean {
  const left = quotations.some((one) => !one.closed && one.start < end && one.end > start);
  const closed = quotations.filter((one) => one.closed);
  return (
    left ||
    tokens.some(
      (token) =>
        /^["“”]$/.test(token.text) &&
        token.start >= start &&
        token.end <= end &&
        !closed.some(
          (one) =>
            one.start === token.end ||
            one.end === token.start ||
            (one.start <= token.start && token.end <= one.end),
        ),
    )
  );
}

/** The quotation that fills a sentence from its first mark to its last. */
export function wholeQuote({ quotations, sentence, block }: Scene): Quotation | undefined {
  const text = block.text;
  return quotations.find(
    ({ closed, start, end }) =>
      closed &&
      start >= sentence.start &&
      end <= sentence.end &&
      text.slice(sentence.start, start).trim().length <= 1 &&
      text.slice(end, sentence.end).trim().length <= 1,
  );
}
