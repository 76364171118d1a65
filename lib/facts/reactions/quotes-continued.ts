import type { FoundFact } from "../found-fact";
import { type Scene, sceneAt } from "../scene";
import { foundReaction } from "./found-reaction";
import { cuePlace, namedCue } from "./quote-cue";
import { quotedWords, wholeQuote } from "./quotes";

/**
 * `"…," X said. "…"`: a sentence that is nothing but a quotation, right behind one whose quotation
 * ends with the name of its speaker. The words are the same speaker's.
 */
export function quotesContinued(scene: Scene): FoundFact[] {
  const quote = wholeQuote(scene);
  const words = quotedWords(scene, quote);
  const before = words && scene.index > 0 ? sceneAt(scene, scene.block, scene.index - 1) : null;
  const cue = words && before ? lastCue(before) : null;
  if (!words || !before || !cue || cue.speakers.length > 1) return [];
  return cue.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: cue.verb,
      object: words,
      quote: words,
      span: { start: before.sentence.start, end: scene.sentence.end },
      patternClass: "reaction/quote-continued",
    }),
  );
}

/** Whoever speaks behind the quotation with which a sentence begins. */
function lastCue(scene: Scene) {
  const { sentence, quotations } = scene;
  const quote = quotations.find(
    ({ closed, start, end }) => closed && start <= sentence.start + 1 && end <= sentence.end,
  );
  const at = quote ? cuePlace(scene, quote) : null;
  return at === null ? null : namedCue(scene, at);
}
