import type { DocumentFactView } from "@/lib/data/documents";
import { meanRecall } from "@/lib/domain/class-memory";
import { blocksAt } from "@/lib/text/blocks-at";
import type { ShownBlock } from "@/lib/text/document";

/** The most that was made of a sentence. */
export type SentenceState = "nothing" | "fact" | "question";

/** A sentence of a block, by its length in UTF-16 units. */
export type CoveredSentence = {
  start: number;
  length: number;
  state: SentenceState;
  /** How well the teacher's classes know its least known fact, 0 to 1; null where nobody was shown one. */
  recall: number | null;
};

/** Blocks that are read as sentences; the rest is headings and what stands around a text. */
const READ: readonly ShownBlock["kind"][] = ["paragraph", "item", "quote"];

/**
 * What was made of each sentence, by the block's index: a fact, a question that may be asked, or
 * nothing. Takes time in proportion to the text and its facts.
 */
export function coverageOf(
  blocks: readonly ShownBlock[],
  facts: readonly DocumentFactView[],
  asked: ReadonlySet<DocumentFactView["id"]>,
  recallOf: ReadonlyMap<DocumentFactView["id"], number>,
): Map<number, CoveredSentence[]> {
  const covered = new Map<number, CoveredSentence[]>();
  for (const { index, kind, sentences } of blocks) {
    if (!READ.includes(kind)) continue;
    const bare = sentences.map(({ start, end }) => ({ start, length: end - start }));
    covered.set(
      index,
      bare.map((sentence) => ({ ...sentence, state: "nothing", recall: null })),
    );
  }
  for (const { id, passages } of facts) {
    const state = asked.has(id) ? "question" : "fact";
    const recall = recallOf.get(id) ?? null;
    const says = passages.filter(({ part }) => part === "says");
    for (const { block, start, end } of says.flatMap((each) =>
      blocksAt(blocks, each.start, each.end),
    )) {
      for (const sentence of covered.get(block.index) ?? []) {
        const isInside = sentence.start < end && start < sentence.start + sentence.length;
        if (!isInside) continue;
        if (sentence.state !== "question") sentence.state = state;
        if (recall !== null) sentence.recall = Math.min(recall, sentence.recall ?? 1);
      }
    }
  }
  return covered;
}

/** How many sentences are in each state. */
export function countStates(covered: Iterable<readonly CoveredSentence[]>) {
  const counts: Record<SentenceState, number> = { nothing: 0, fact: 0, question: 0 };
  for (const sentences of covered) for (const { state } of sentences) counts[state] += 1;
  return counts;
}

/** The mean recall of the sentences that somebody was asked about; null for none. */
export function meanSentenceRecall(covered: Iterable<readonly CoveredSentence[]>): number | null {
  const known = [...covered].flat().flatMap(({ recall }) => (recall === null ? [] : [{ recall }]));
  return meanRecall(known);
}
