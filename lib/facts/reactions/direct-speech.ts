import { gather } from "@/lib/domain/gather";
import type { Quotation } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { personAt } from "../roles/person-name";
import { isQuoted, type Scene } from "../scene";
import { isOutlet } from "./bodies";
import { cueBefore } from "./cue-before";
import { foundReaction, type Speaker } from "./found-reaction";
import { openingTime } from "./opening-time";
import { cuePlace, namedCue, type QuoteCue } from "./quote-cue";
import { quotedWords } from "./quotes";
import { restOf, standsBefore } from "./quotes-split";
import { pronounSpeakerBack } from "./speaker-back";
import { speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** `"…," NAME said` and `"…," said NAME`: the speaker behind the words. */
export function quotesBeforeSpeaker(scene: Scene): FoundFact[] {
  const { block, sentence } = scene;
  return gather(scene.quotations, (quote) => {
    if (!quote.closed || quote.start < sentence.start || quote.end > sentence.end) return [];
    const words = quotedWords(scene, quote);
    const behind = words === null ? null : (cueBehind(scene, quote) ?? cueOfRest(scene, quote));
    if (!words || !behind || !standsBefore(scene, quote)) return [];
    const before = block.text.slice(sentence.start, quote.start - 1);
    // "Parties all over Europe, “have gone too far,” X said": the words before belong to it
    const whole = before.trim() === "" || /[:,]\s*$/.test(before);
    const alone = whole && (before.trim() === "" || !/^\p{Ll}/u.test(words));
    const object = `${before}${block.text.slice(quote.start - 1, quote.end + 1)}`.trimStart();
    return behind.speakers.flatMap((speaker) =>
      foundReaction(scene, {
        speaker,
        verb: behind.verb,
        object: alone ? words : object,
        quote: words,
        time: openingTime(scene),
        patternClass: classOf(speaker, behind),
      }),
    );
  });
}

function classOf(speaker: Speaker, { pronoun, inverted }: QuoteCue): PatternClass {
  if (pronoun === "back") return "reaction/pronoun-back";
  if (pronoun === "chain") return "reaction/quote-pronoun-chain";
  if (pronoun) return pronoun === "cue" ? "reaction/quote-pronoun-cue" : "reaction/quote-pronoun";
  if (speaker.kind !== "person" && isOutlet(speaker.name)) return "reaction/quote-outlet";
  return inverted ? "reaction/quote-said-name" : "reaction/quote-name-said";
}

/** Who speaks the last quotation of a sentence, and by which verb: "…," X said; X said: "…". */
export function cueAfter(scene: Scene): QuoteCue | null {
  const { sentence, tokens } = scene;
  const quote = scene.quotations.findLast(
    ({ closed, start, end }) => closed && start >= sentence.start && end <= sentence.end,
  );
  if (!quote || quotedWords(scene, quote) === null) return null;
  const mark = tokens.findIndex((token) => token.end >= quote.start);
  return (
    cueBehind(scene, quote) ??
    cueOfFirst(scene, quote) ??
    (mark < 2 ? null : cueBefore(scene, mark))
  );
}

/** `"…," X said, "That …"`: the second half, where it is a sentence of its own. */
function cueOfRest(scene: Scene, quote: Quotation): QuoteCue | null {
  return /\p{Lu}/u.test(scene.block.text[quote.start] ?? "") ? cueOfFirst(scene, quote) : null;
}

/** `"…," X said, "…"`: who speaks the half before this one. */
function cueOfFirst(scene: Scene, quote: Quotation): QuoteCue | null {
  const first = scene.quotations.findLast(({ closed, end }) => closed && end < quote.start);
  return first && restOf(scene, first) === quote ? cueBehind(scene, first) : null;
}

/** The speaker and verb right behind a quotation. */
function cueBehind(scene: Scene, quote: Quotation): QuoteCue | null {
  const { tokens } = scene;
  const at = cuePlace(scene, quote);
  if (at === null) return null;
  const named = namedCue(scene, at);
  const speakers = named || namesBefore(scene, at) ? null : pronounSpeakerBack(scene, at);
  const verb = speakers && verbAt(tokens, speakers.to);
  if (named || !speakers || !verb || !SPEECH_VERBS_EN.has(verb.word)) return named;
  // "he told Rubio" was not said by Rubio
  const listener = verb.word === "told" ? speakersAt(scene, verb.to) : null;
  if (listener?.speakers.some(({ name }) => speakers.speakers[0]?.name.endsWith(name))) return null;
  return { ...speakers, verb: verb.word, inverted: false };
}

/** Whether the sentence names anybody, outside quotations, before a token. */
function namesBefore(scene: Scene, at: number): boolean {
  return scene.tokens.some(
    (_, index) => index < at && !isQuoted(scene, index) && personAt(scene.tokens, index) !== null,
  );
}

/** `NAME said: "…"`: the words right behind the verb. */
export function quotesAfterSpeaker(scene: Scene): FoundFact[] {
  const { tokens, sentence } = scene;
  return gather(scene.quotations, (quote) => {
    if (!quote.closed || quote.start < sentence.start || quote.end > sentence.end) return [];
    const words = quotedWords(scene, quote);
    const mark = tokens.findIndex((token) => token.end >= quote.start);
    const cue = words === null || mark < 2 ? null : cueBefore(scene, mark);
    if (!words || !cue || !endsQuote(scene, quote)) return [];
    // "It was kept and, X said, “to make clear that …”": the rest of what stands before
    if (cue.behind && /^\p{Ll}/u.test(words) && !CLAUSE.test(words)) return [];
    return cue.speakers.flatMap((speaker) =>
      foundReaction(scene, {
        speaker,
        verb: cue.verb,
        object: words,
        quote: words,
        time: openingTime(scene),
        patternClass:
          cue.pronoun || isOutlet(speaker.name) ? classOf(speaker, cue) : "reaction/said-quote",
      }),
    );
  });
}

/** How a clause begins that is whole though its first letter is small. */
const CLAUSE =
  /^(?:it|there|this|that['’]s|they|we|you|I|s?he|the|an?|my|our|his|her|its|their|if|when|let|older|no|one|every|in|over)\b/;

/** The words must end as a sentence does, or where the sentence goes on with a mark. */
function endsQuote(scene: Scene, quote: Quotation): boolean {
  const { block } = scene;
  const inside = block.text[quote.end - 1] ?? "";
  const after = block.text.slice(quote.end + 1).trimStart()[0] ?? "";
  return /[.!?,…]/.test(inside) || /^[.,;]?$/.test(after);
}
