import { gather } from "@/lib/domain/gather";
import type { Quotation } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { personAt } from "../roles/person-name";
import { isQuoted, type Scene } from "../scene";
import { isOutlet } from "./bodies";
import { foundReaction, type Speaker } from "./found-reaction";
import { openingTime } from "./opening-time";
import { cuePlace, namedCue, type QuoteCue } from "./quote-cue";
import { quotedWords } from "./quotes";
import { pronounSpeaker } from "./speaker-of-pronoun";
import { speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** `"…," NAME said` and `"…," said NAME`: the speaker behind the words. */
export function quotesBeforeSpeaker(scene: Scene): FoundFact[] {
  const { block, sentence } = scene;
  return gather(scene.quotations, (quote) => {
    if (!quote.closed || quote.start < sentence.start || quote.end > sentence.end) return [];
    const words = quotedWords(scene, quote);
    const behind = words === null ? null : cueBehind(scene, quote);
    if (!words || !behind) return [];
    const before = block.text.slice(sentence.start, quote.start - 1);
    const alone = before.trim() === "" || /[:,]\s*$/.test(before);
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
  return cueBehind(scene, quote) ?? (mark < 2 ? null : cueBefore(scene, mark));
}

/** The speaker and verb right behind a quotation. */
function cueBehind(scene: Scene, quote: Quotation): QuoteCue | null {
  const { tokens } = scene;
  const at = cuePlace(scene, quote);
  if (at === null) return null;
  const named = namedCue(scene, at);
  const speakers = named || namesBefore(scene, at) ? null : pronounSpeaker(scene, at);
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

/** The words must end as a sentence does, or where the sentence goes on with a mark. */
function endsQuote(scene: Scene, quote: Quotation): boolean {
  const { block } = scene;
  const inside = block.text[quote.end - 1] ?? "";
  const after = block.text.slice(quote.end + 1).trimStart()[0] ?? "";
  return /[.!?,…]/.test(inside) || /^[.,;]?$/.test(after);
}

/** Whoever speaks in the clause whose verb stands at most three tokens before the mark. */
export function cueBefore(scene: Scene, mark: number): QuoteCue | null {
  const { tokens } = scene;
  const tied = /^[,:]$/.test(tokens[mark - 1]?.text ?? "");
  for (let at = mark - 1; at > Math.max(0, mark - 9); at--) {
    const word = tokens[at]?.text ?? "";
    if (/^(?:["“”;]|which|that|who|reads?)$/.test(word) || (at < mark - 1 && !tied)) return null;
    // "Krantz reported, his wife told him: "…"": behind the comma somebody else speaks
    if (word === "," && at < mark - 1) return null;
    if (SPEECH_VERBS_EN.has(word)) return word.endsWith("ing") ? null : clauseCue(scene, at);
  }
  return null;
}

/** “First of all,” X said, “…”: the few words before say nothing without what follows. */
function closesShort(scene: Scene, from: number): boolean {
  const mark = scene.tokens[from - 1];
  if (!/^["”]$/.test(mark?.text ?? "") || isQuoted(scene, from)) return false;
  const quote = scene.quotations.find(({ closed, end }) => closed && end === mark?.start);
  if (!quote || quotedWords(scene, quote) !== null) return false;
  // “That, sadly,” X said, “is part of it”: half a sentence
  const next = scene.quotations.find(({ start }) => start > quote.end);
  const goesOn = next ? scene.block.text.slice(next.start, next.start + 12) : "";
  if (HALF.test(goesOn)) return false;
  return /^\p{Lu}/u.test(goesOn) || ADVERBIAL.test(scene.block.text.slice(quote.start, quote.end));
}

const HALF =
  /^(?:is|are|was|were|has|have|had|will|would|although|though|but|and|or|which|who|that)\b/;
const ADVERBIAL =
  /^(?:After|As|For|In|On|To|At|By|With|From|Before|Now|Today|Then|First|Of|Under|Without)\b/;

function clauseCue(scene: Scene, verb: number): QuoteCue | null {
  const { tokens } = scene;
  for (let from = 0; from < verb; from++) {
    const before = tokens[from - 1]?.text ?? "";
    if (from > 0 && !/^(?:,|and|but|;|:|while|when|as)$/.test(before) && !closesShort(scene, from))
      continue;
    const speakers = speakersAt(scene, from) ?? pronounSpeaker(scene, from);
    const read = speakers && verbAt(tokens, speakers.to);
    if (speakers && read?.main === verb) return { ...speakers, verb: read.word, inverted: false };
  }
  return null;
}
