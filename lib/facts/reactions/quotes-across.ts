import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import { type Scene, sceneAt } from "../scene";
import { cueAfter } from "./direct-speech";
import { foundReaction, type Speaker } from "./found-reaction";
import { quotedWords, wholeQuote } from "./quotes";

/** How many paragraphs of one speaker's words may follow the one that names who speaks. */
const LONGEST_SPEECH = 3;

/**
 * A paragraph that is nothing but a quotation, behind one that ends with words and their speaker:
 * `"…," X said.`, then `"…"`. Whoever spoke goes on.
 */
export function quotesAcross(scene: Scene): FoundFact[] {
  if (scene.index > 0 || scene.block.sentences.length > 1) return [];
  const words = quotedWords(scene, wholeQuote(scene));
  const spoken = words === null ? null : speakerBefore(scene);
  if (words === null || !spoken) return [];
  return foundReaction(scene, {
    speaker: spoken.speaker,
    verb: spoken.verb,
    object: words,
    quote: words,
    patternClass: "reaction/quote-across",
  });
}

function speakerBefore(scene: Scene): { speaker: Speaker; verb: string } | null {
  const { document, block } = scene;
  for (let back = 1; back <= LONGEST_SPEECH; back++) {
    const earlier = document.blocks[block.index - back];
    if (earlier?.kind !== "paragraph") return null;
    const last = sceneAt(scene, earlier, earlier.sentences.length - 1);
    if (!last) return null;
    const alone = wholeQuote(last) !== undefined;
    if (alone && last.index === 0) continue;
    const cue = cueAfter(alone ? (sceneAt(last, earlier, last.index - 1) ?? last) : last);
    const [speaker, another] = cue?.speakers ?? [];
    if (!cue || !speaker || another || speaker.kind !== "person") return null;
    const { start, end } = last.sentence;
    const names = evidenceOf(document, earlier, start, end, "names");
    const { name, kind, evidence } = speaker;
    return { speaker: { name, kind, evidence: [names, ...evidence] }, verb: cue.verb };
  }
  return null;
}
