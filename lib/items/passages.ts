import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import type { Block, Document } from "@/lib/text/document";
import { toOriginal } from "@/lib/text/positions";
import { grouped } from "./grouped";
import type { InFull } from "./names";
import { scanDates } from "./proofs/scan-dates";
import { wordStem } from "./wording/stems";

/** One sentence of the collection, ready to be asked whether it says a thing. */
export type Passage = {
  source: string;
  text: string;
  /** The text folded, with a space before and after. */
  folded: string;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  dates: DateSpan[];
  /** It has a pronoun, which may be anybody. */
  pronoun: boolean;
  /** The facts that rest on it. */
  facts: Fact[];
  /** Offsets into the original. */
  start: number;
  end: number;
  /** The sentence behind a closing mark, which may say whose words these were: “… address?” Ann asked. */
  behind: Passage | null;
};

const PRONOUNS = new Set(
  "he she it they him her them his hers their its ia dia mereka beliau".split(" "),
);

function passagesOfBlock(document: Document, block: Block, inFull: InFull): Passage[] {
  const passages = block.sentences.map((sentence): Passage => {
    const words = foldedWords(sentence.text);
    const [start, end] = toOriginal(block, sentence.start, sentence.end);
    return {
      source: document.source,
      text: sentence.text,
      folded: ` ${words.join(" ")} `,
      words: new Set(words),
      stems: new Set(inFull(words).map(wordStem)),
      dates: scanDates(sentence.text)
        .filter(({ value }) => !value.startsWith("XXXX"))
        .map(({ value }) => spanOf(value))
        .filter((span) => span !== null),
      pronoun: words.some((word) => PRONOUNS.has(word)),
      facts: [],
      start,
      end,
      behind: null,
    };
  });
  for (const [index, passage] of passages.entries()) {
    if (CLOSED.test(passage.text)) passage.behind = passages[index + 1] ?? null;
  }
  return passages;
}

const CLOSED = /["”’»]$/;

/** Gives each passage the facts that assert something in it. Passages are in the order of their document. */
function attachFacts(passages: readonly Passage[], facts: readonly Fact[]) {
  const bySource = grouped(passages, ({ source }) => [source]);
  for (const fact of facts) {
    for (const { part, source, start, end } of fact.evidence) {
      if (part !== "says") continue;
      for (const passage of overlapping(bySource.get(source) ?? [], start, end)) {
        if (!passage.facts.includes(fact)) passage.facts.push(fact);
      }
    }
  }
}

function overlapping(passages: readonly Passage[], start: number, end: number): Passage[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Passage[] = [];
  for (let index = low; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage || passage.start >= end) break;
    found.push(passage);
  }
  return found;
}

/** Reads the sentences of documents, in the order of the documents, each with the facts that it tells. */
export function readPassages(
  documents: readonly Document[],
  facts: readonly Fact[],
  inFull: InFull,
): Passage[] {
  const all = documents.flatMap((document) =>
    document.blocks.flatMap((block) => passagesOfBlock(document, block, inFull)),
  );
  attachFacts(all, facts);
  return all;
}
