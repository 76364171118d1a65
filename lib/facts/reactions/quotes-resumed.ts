import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import { type Scene, sceneAt } from "../scene";
import { cueBefore } from "./direct-speech";
import { foundReaction } from "./found-reaction";
import type { QuoteCue } from "./quote-cue";
import { quotedWords, wholeQuote } from "./quotes";

/** How many sentences of one open speech may stand between its speaker and its last words. */
const LONGEST_SPEECH = 8;

/**
 * `"This is two."` where the paragraph before left its quotation open: `X said: "This is one.` The words
 * are X's: an open quotation is how a new paragraph of one speech is set.
 */
export function quotesResumed(scene: Scene): FoundFact[] {
  const quote = wholeQuote(scene);
  const words = quotedWords(scene, quote);
  const opened = words === null || !quote ? null : openedBefore(scene);
  const [speaker, another] = opened?.cue.speakers ?? [];
  if (words === null || !opened || !speaker || another) return [];
  const { start, end } = opened.scene.sentence;
  const names = evidenceOf(scene.document, opened.scene.block, start, end, "names");
  return foundReaction(scene, {
    speaker: { name: speaker.name, kind: speaker.kind, evidence: [names, ...speaker.evidence] },
    verb: opened.cue.verb,
    object: words,
    quote: words,
    patternClass: opened.cue.pronoun ? "reaction/quote-open-pronoun" : "reaction/quote-resumed",
  });
}

/** The sentence whose speaker opened the quotation that nothing has closed since. */
function openedBefore(scene: Scene): { scene: Scene; cue: QuoteCue } | null {
  let here = scene;
  for (let back = 0; back < LONGEST_SPEECH; back++) {
    const before = sentenceBefore(here);
    if (!before) return null;
    here = before;
    const { sentence, quotations, tokens } = here;
    // the one that reaches to the sentence's end, and is closed nowhere
    const open = quotations.find(
      ({ start, end }) => start < sentence.end && end >= sentence.end - 1,
    );
    if (!open || open.closed) return null;
    if (open.start <= sentence.start + 1) continue;
    const mark = tokens.findIndex((token) => token.end >= open.start);
    const cue = mark < 2 ? null : cueBefore(here, mark);
    return cue && { scene: here, cue };
  }
  return null;
}

function sentenceBefore(scene: Scene): Scene | null {
  const { document, block, index } = scene;
  if (index > 0) return sceneAt(scene, block, index - 1);
  const before = document.blocks[block.index - 1];
  return before?.kind === "paragraph" ? sceneAt(scene, before, before.sentences.length - 1) : null;
}
