import type { Language } from "@/lib/domain/fact";
import type { Block, Document, Quotation, Sentence, Token } from "@/lib/text/document";
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
  /** The quotations that reach into the sentence. Offsets are into the block's text. */
  quotations: Quotation[];
  lang: Language;
};

/** No prose has longer ones; patterns may take time in proportion to the square of a sentence. */
const LONGEST_SENTENCE = 500;
const RUNNING_TEXT = new Set(["paragraph", "item", "quote"]);

/** The sentences that facts may be read from: running text in a language that we read. Linear. */
export function* scenesOf(document: Document, names: DocumentNames): Generator<Scene> {
  for (const block of document.blocks) {
    const { lang } = block;
    if (lang === null || !RUNNING_TEXT.has(block.kind)) continue;
    const bySentence = quotationsBySentence(block);
    for (const [index, sentence] of block.sentences.entries()) {
      const { tokens } = sentence;
      const quotations = bySentence[index] ?? [];
      yield { document, names, block, sentence, index, tokens, quotations, lang };
    }
  }
}

/** Whether a word of a kind stands in the sentence: what a pattern cannot do without is asked first. */
export function holds({ tokens }: Scene, isSought: (token: Token) => boolean): boolean {
  for (let at = 0; at < tokens.length; at++) if (isSought(tokens[at] as Token)) return true;
  return false;
}

/** Whether a sentence is one that somebody wrote: of a bearable length, and no headline. */
export function isProse({ sentence }: Scene): boolean {
  return sentence.tokens.length <= LONGEST_SENTENCE && !isHeadline(sentence);
}

/** The scene of a sentence that stands elsewhere in the document. */
export function sceneAt(scene: Scene, block: Block, index: number): Scene | null {
  const sentence = block.sentences[index];
  if (!sentence) return null;
  const { tokens } = sentence;
  const quotations = quotationsBySentence(block)[index] ?? [];
  return { ...scene, block, sentence, index, tokens, quotations };
}

const known = new WeakMap<Block, Quotation[][]>();

function quotationsBySentence(block: Block): Quotation[][] {
  const before = known.get(block);
  if (before) return before;
  let first = 0;
  const found = block.sentences.map(({ start, end }) => {
    while ((block.quotations[first]?.end ?? start) < start) first++;
    const own: Quotation[] = [];
    for (let at = first; at < block.quotations.length; at++) {
      const quotation = block.quotations[at];
      if (!quotation || quotation.start > end) break;
      own.push(quotation);
    }
    return own;
  });
  known.set(block, found);
  return found;
}

/** A Sentence That Writes Its Words With Capitals is a headline: its names cannot be told. */
function isHeadline({ tokens }: Sentence): boolean {
  let words = 0;
  let told = false;
  for (const { kind, text, small } of tokens) {
    // "Boyd was Chancellor of the High Court of Justice." tells its verb from its names
    if (TELLS.test(text)) told = true;
    if (kind !== "word" || text.length < 4) continue;
    if (small && !SMALL_IN_HEADLINES.test(text)) return false;
    words++;
  }
  return words > 4 && !(told && tokens.at(-1)?.text === ".");
}

const TELLS = /^(?:was|were|is|are|has|had)$/;
const SMALL_IN_HEADLINES =
  /^(?:with|from|over|after|into|about|that|this|than|when|what|your|upon|before|dengan|dari|untuk|pada|yang|akan)$/;

/** The words from a token up to another, as a reader sees them. */
export function wordsOf(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return first && last ? scene.block.text.slice(first.start, last.end) : "";
}

/** Whether a token stands between quotation marks: somebody else's words. */
export function isQuoted(scene: Scene, at: number): boolean {
  if (scene.quotations.length === 0) return false;
  const token = scene.tokens[at];
  return (
    token !== undefined &&
    scene.quotations.some(({ start, end }) => start <= token.start && token.end <= end)
  );
}
