import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import type { Scene } from "../scene";
import { cueBefore } from "./cue-before";
import { cueAfter } from "./direct-speech";
import { foundReaction } from "./found-reaction";
import type { QuoteCue } from "./quote-cue";
import { quotedWords, wholeQuote } from "./quotes";
import { sentenceBefore } from "./sentence-before";
import { isWordsAlone, openedAtHead } from "./words-alone";

/** How many sentences of one speech may stand between its speaker and its last words. */
const LONGEST_SPEECH = 8;
/** In words: what is shorter says little without what follows it. */
const LEAST_SENTENCE = 6;

/** Where a speech names its speaker; `open` where the words there are left open too. */
type Opening = { cue: QuoteCue; scene: Scene; open: boolean };

/**
 * `"…," X said.` or `X said: "…`, then sentences that are nothing but quotations, closed or left open for
 * the next: the words of one speech. What is left open stands as X's words, without `quote`.
 */
export function quotesThreaded(scene: Scene): FoundFact[] {
  const words = wordsAlone(scene);
  const opening = words === null ? null : openingOf(scene);
  const [speaker, another] = opening?.cue.speakers ?? [];
  if (words === null || !opening || !speaker || another) return [];
  const { start, end } = opening.scene.sentence;
  const names = evidenceOf(scene.document, opening.scene.block, start, end, "names");
  return foundReaction(scene, {
    speaker: { name: speaker.name, kind: speaker.kind, evidence: [names, ...speaker.evidence] },
    verb: opening.cue.verb,
    object: words.text,
    quote: words.quote,
    patternClass: classOf(scene, opening, words.quote),
  });
}

function wordsAlone(scene: Scene): { text: string; quote: string | null } | null {
  const quote = quotedWords(scene, wholeQuote(scene));
  if (quote !== null) return { text: quote, quote };
  const open = openedAtHead(scene);
  if (!open) return null;
  const text = scene.block.text.slice(open.start, Math.min(open.end, scene.sentence.end)).trim();
  const whole = /[.!?]$/.test(text) && text.split(" ").length >= LEAST_SENTENCE;
  return whole ? { text, quote: null } : null;
}

function classOf(
  scene: Scene,
  { cue, scene: first, open }: Opening,
  quote: string | null,
): PatternClass {
  if (open && cue.pronoun === "back") return "reaction/pronoun-back";
  if (open) return cue.pronoun ? "reaction/quote-open-pronoun" : "reaction/quote-resumed";
  if (cue.pronoun === "back") return "reaction/pronoun-back";
  if (cue.pronoun) return "reaction/quote-thread-pronoun";
  if (quote === null) return "reaction/quote-thread-open";
  return first.block === scene.block ? "reaction/quote-thread" : "reaction/quote-across";
}

/** The sentence that names the speaker of the words behind it, when nothing but words stands between. */
function openingOf(scene: Scene): Opening | null {
  let here = scene;
  for (let back = 0; back < LONGEST_SPEECH; back++) {
    const before = sentenceBefore(here);
    if (!before) return null;
    here = before;
    if (isWordsAlone(here)) continue;
    const opened = openCue(here);
    if (opened) return { cue: opened, scene: here, open: true };
    // right behind it in its paragraph: `quotesContinued`
    if (back === 0 && here.block === scene.block && wholeQuote(scene)) return null;
    const cue = cueAfter(here);
    return cue?.speakers[0]?.kind === "person" ? { cue, scene: here, open: false } : null;
  }
  return null;
}

/** Who speaks the quotation that a sentence opens behind its verb and leaves open. */
function openCue(scene: Scene): QuoteCue | null {
  const { sentence, quotations, tokens } = scene;
  const open = quotations.find(
    ({ closed, start, end }) =>
      !closed && start > sentence.start + 1 && start < sentence.end && end >= sentence.end - 1,
  );
  const mark = open ? tokens.findIndex((token) => token.end >= open.start) : -1;
  return mark < 2 ? null : cueBefore(scene, mark);
}
