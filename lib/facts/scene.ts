import type { Language } from "@/lib/domain/fact";
import type { Block, Document, Sentence, Token } from "@/lib/text/document";
import type { DocumentNames } from "./names/names-of";

/** One sentence, with what a pattern may ask of its surroundings. */
export type Scene = {
  document: Document;
  names: DocumentNames;
  block: Block;
  sentence: Sentence;
  /** Its place among the sentences of the block. */
  index: number;
  tokens: Token[];
  lang: Language;
};

const RUNNING_TEXT = new Set(["paragraph", "item", "quote"]);

/** The sentences that facts may be read from: running text in a language that we read. */
export function scenesOf(document: Document, names: DocumentNames): Scene[] {
  return document.blocks.flatMap((block) => {
    const { lang } = block;
    if (lang === null || !RUNNING_TEXT.has(block.kind)) return [];
    return block.sentences.flatMap((sentence, index) =>
      isHeadline(sentence)
        ? []
        : [
            {
              document,
              names,
              block,
              sentence,
              index,
              tokens: sentence.tokens,
              lang,
            },
          ],
    );
  });
}

/** A sentence that Writes Most Of Its Words With Capitals is a headline: its names cannot be told. */
function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length > 4 && capitals > 0.75 * words.length;
}

/** The words from a token up to another, as a reader sees them. */
export function wordsOf(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return first && last ? scene.block.text.slice(first.start, last.end) : "";
}

/** Whether a token stands between quotation marks: somebody else's words. */
export function isQuoted(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return (
    token !== undefined &&
    scene.block.quotations.some(({ start, end }) => start <= token.start && token.end <= end)
  );
}
