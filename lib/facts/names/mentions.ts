import type { Block, Document, Sentence } from "@/lib/text/document";
import { distinctWords } from "@/lib/text/words";
import { aliasesIn, type DeclaredAlias } from "./aliases";
import { type NameSpan, namesIn } from "./scan";

/** A name where it stands. */
export type Mention = { span: NameSpan; block: Block; sentence: Sentence };

/** What a document says of its names: where they stand, and which others it declares for them. */
export type Mentions = { mentions: Mention[]; aliases: DeclaredAlias[] };

/** What is looked at for names: the site's own words and bylines are not the document's. */
export function isContent(block: Block): boolean {
  return block.kind !== "boilerplate" && block.kind !== "byline" && block.kind !== "dateline";
}

/** The mentions and the declared aliases of a document, in the order of its text. Linear. */
export function mentionsIn(document: Document, lower: ReadonlySet<string>): Mentions {
  const inside = capitalsInside(document);
  const mentions: Mention[] = [];
  const aliases: DeclaredAlias[] = [];
  for (const block of document.blocks) {
    if (!isContent(block)) continue;
    const telling = block.kind !== "heading" && !isTitleCase(block);
    for (const sentence of block.sentences) {
      const spans = namesIn(sentence.tokens);
      for (const alias of aliasesIn(block, sentence, spans)) aliases.push(alias);
      for (const span of telling ? spans : [])
        if (isName(span, sentence, lower, inside)) mentions.push({ span, block, sentence });
    }
  }
  return { mentions, aliases };
}

/** A headline that writes most words with a capital says nothing about names. */
function isTitleCase(block: Block): boolean {
  if (block.kind !== "title") return false;
  const words = block.text.split(" ");
  return (
    words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2
  );
}

/** At the head of a sentence a lone word is a name only if the document says so elsewhere. */
function isName(
  span: NameSpan,
  sentence: Sentence,
  lower: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): boolean {
  if (
    sentence.truncated &&
    span.to >= sentence.tokens.length - 1 &&
    !/[!?]$/.test(sentence.text) &&
    /\.$/.test(sentence.text)
  )
    return false;
  if (isFrontedPair(span, sentence)) return false;
  if (span.from > 0 || span.to > 1) return true;
  return (
    inside.has(span.text) ||
    (!lower.has(span.text.toLowerCase()) && /\p{Lu}.*\p{Lu}/u.test(span.text))
  );
}

/** "In Hawkwind Lemmy used": the end of what opens the sentence, and its subject. */
function isFrontedPair({ from, to, title }: NameSpan, { tokens }: Sentence): boolean {
  if (from !== 1 || to !== 3 || title || !FRONTS.test(tokens[0]?.text ?? "")) return false;
  return FINITE.test(tokens[to]?.text ?? "");
}

const FRONTS = /^(?:In|At|On|With|For|From|Under|During|After|Before)$/;
const FINITE =
  /^(?:\p{Ll}+ed|was|were|is|has|had|did|made|took|went|began|became|said|wrote|won|lost|led|left|met|held|found|came|gave|saw|set|sang|ran)$/u;

/** Words written with a capital where no sentence begins. */
function capitalsInside({ blocks }: Document): Set<string> {
  const telling = blocks.filter(
    (block) => isContent(block) && !isTitleCase(block) && block.kind !== "heading",
  );
  return distinctWords(
    telling.flatMap(({ sentences }) => sentences),
    ({ capital }, at) => capital && at > 0,
  );
}

/** Words that a document also writes without a capital: at the head of a sentence they are no names. */
export function lowerCaseWords({ blocks }: Document): Set<string> {
  return distinctWords(
    blocks.flatMap(({ sentences }) => sentences),
    ({ kind, small }) => small && kind === "word",
  );
}
