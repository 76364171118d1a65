import type { Quotation } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { Scene } from "../scene";
import { cueBefore } from "./cue-before";
import { foundReaction } from "./found-reaction";
import { openingTime } from "./opening-time";
import { goesOn } from "./words-alone";

/** In words: what is shorter says little without what follows it. */
const LEAST_SENTENCE = 6;

/**
 * `X said: "This is one.` with `"This is two."` as the next paragraph: a quotation that its paragraph
 * leaves open because the next goes on with it. The first sentence stands as X's words, without `quote`.
 */
export function quotesLeftOpen(scene: Scene): FoundFact[] {
  const { sentence, block, tokens } = scene;
  const quote = scene.quotations.find(
    ({ closed, start }) => !closed && start > sentence.start && start < sentence.end,
  );
  if (!quote || !goesOn(scene, quote)) return [];
  const mark = tokens.findIndex((token) => token.end >= quote.start);
  const cue = mark < 2 ? null : cueBefore(scene, mark);
  const end = endOfWords(scene, quote);
  const words = block.text.slice(quote.start, end).trim();
  if (!cue || !/[.!?]$/.test(words) || words.split(" ").length < LEAST_SENTENCE) return [];
  return cue.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: cue.verb,
      object: words,
      time: openingTime(scene),
      span: { start: sentence.start, end: Math.max(sentence.end, end) },
      patternClass:
        cue.pronoun === "back"
          ? "reaction/pronoun-back"
          : cue.pronoun
            ? "reaction/quote-open-pronoun"
            : "reaction/quote-open",
    }),
  );
}

/** Where the words end that stand for the quotation: behind its first sentence, or its second where that is short. */
function endOfWords({ block, sentence, index }: Scene, quote: Quotation): number {
  const first = Math.min(quote.end, sentence.end);
  const short = block.text.slice(quote.start, first).trim().split(" ").length < LEAST_SENTENCE;
  const next = block.sentences[index + 1];
  return short && next && next.end <= quote.end ? next.end : first;
}
