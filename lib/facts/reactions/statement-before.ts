import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { rolePhraseAt } from "../roles/phrase";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { endsCue } from "./ends-cue";
import { foundReaction, type Speaker } from "./found-reaction";
import { closedQuotes, openQuoteIn, quotedWords } from "./quotes";
import { hasInnerSpeaker } from "./relay";
import { speakersAt } from "./speakers";
import { isSpoken, SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** In tokens: what is no longer than this is hardly a statement. */
const LEAST_STATEMENT = 5;

/** "The bridge is unsafe, Solheim said.", "…, said Solheim, the minister.": the statement stands first. */
export function statementsBefore(scene: Scene): FoundFact[] {
  const { block } = scene;
  const cue = statementCue(scene);
  // "X said that …, Reuters reported": the words are X's, and that is another pattern's
  if (!cue || hasInnerSpeaker(scene, cue.from)) return [];
  const { start, end } = cue;
  const quotes = closedQuotes(scene, start, end);
  return cue.speakers.flatMap((speaker) =>
    foundReaction(scene, {
      speaker,
      verb: cue.verb,
      object: block.text.slice(start, end),
      quote: quotedWords(scene, quotes[0]),
      modality: cue.reported ? "reported" : "attributed",
      source: true,
      patternClass: classOf(speaker, cue),
    }),
  );
}

function classOf({ kind }: Speaker, { verb }: Cue): PatternClass {
  if (verb === "according to") return "reaction/statement-according";
  return kind === "person" ? "reaction/statement-before" : "reaction/statement-before-body";
}

/** Who speaks behind a statement, and where it stands in the block's text; null where none is. */
export function statementCue(
  scene: Scene,
): (Cue & { from: number; start: number; end: number }) | null {
  const { tokens } = scene;
  const from = /^(?:But|And)$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  for (let comma = tokens.length - 3; comma >= LEAST_STATEMENT; comma--) {
    if (tokens[comma]?.text !== "," || isQuoted(scene, comma)) continue;
    const cue = cueAt(scene, comma + 1);
    if (!cue) continue;
    const [first, last] = [tokens[from], tokens[comma - 1]];
    if (!first || !last || !isStatement(scene, from, comma)) return null;
    return { ...cue, from, start: first.start, end: last.end };
  }
  return null;
}

type Cue = { speakers: Speaker[]; verb: string; reported: boolean };

/** The speaker and the verb right behind the comma that ends the statement, and nothing but adjuncts behind. */
function cueAt(scene: Scene, at: number): Cue | null {
  const { tokens } = scene;
  if (tokens[at]?.text === "according" && tokens[at + 1]?.text === "to") {
    const read = speakersAt(scene, at + 2);
    if (!read || !endsSource(scene, read.end)) return null;
    return { speakers: read.speakers, verb: "according to", reported: false };
  }
  const inverted = SPEECH_VERBS_EN.has(tokens[at]?.text ?? "");
  const read = speakersAt(scene, inverted ? at + 1 : at);
  const verb = inverted ? verbAt(tokens, at) : read && verbAt(tokens, read.to);
  // "…, told the BBC": the one behind the verb listens
  if (!read || !verb || /ing$|^continue/.test(verb.word)) return null;
  if (inverted && /^tell|^told$/.test(verb.word)) return null;
  if (!isSpoken(verb.word, ...read.speakers)) return null;
  // "…, warned the BBC to steer away": the one behind the verb is spoken to
  const spokenTo = tokens[read.end]?.text === "to";
  const ends = inverted ? !spokenTo && endsCue(scene, read.end) : endsSentence(scene, verb.to);
  return ends ? { speakers: read.speakers, verb: verb.word, reported: verb.reported } : null;
}

/** Behind "according to X": the end, an adjunct, or ", the minister"; not ", although few agree". */
function endsSource({ tokens }: Scene, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  if (word === ",")
    return /^(?:an?|the|who|whose|which)$/.test(next) || rolePhraseAt(tokens, at + 1) !== null;
  return /^(?:[.!;(–—-]|of|at|from|in|on|for|who)?$/.test(word);
}

/** Behind "X said": the end, "on Tuesday", ", adding …"; not ", by the way, that …" with which the statement goes on. */
function endsSentence(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  if (!endsCue(scene, at)) return false;
  for (let next = at; next < tokens.length; next++) {
    const word = tokens[next]?.text ?? "";
    if (/^[.!;]$/.test(word)) return true;
    if (word === ",") return /ing$/.test(tokens[next + 1]?.text ?? "");
    if (/^[:"“”]$/.test(word) || /^(?:that|what|how|why|whether)$/.test(word)) return false;
    if (FINITE.test(word)) return false;
  }
  return true;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|\p{Ll}+ed)$/u;
/** Words at the head of a sentence behind which its first comma ends no statement. */
const NO_STATEMENT =
  /^(?:As|If|When|While|Although|Though|After|Before|Because|Since|Asked|In|On|At|According|Speaking|Earlier|Later|However|Meanwhile|For|With|By|Despite|Instead|Still|Yet|Then|Now|Even|That|Which|Who|And|But|Also|Not|Unlike|Like|Among|Under|During|Until|Once|Whether|What|How|Why|To)$/;

/** A whole clause of the speaker's, with a verb, that is neither a question nor a quotation alone. */
function isStatement(scene: Scene, from: number, to: number): boolean {
  const { tokens, sentence } = scene;
  const words = tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || sentence.truncated || first.kind === "mark") return false;
  const adverbial = NO_STATEMENT.test(first.text);
  if (adverbial && !words.some(({ text }) => text === ",")) return false;
  if (
    /^(?:["”?:]|that|which|who|and|but)$/.test(last.text) ||
    openQuoteIn(scene, first.start, last.end)
  )
    return false;
  // two straight single marks are somebody's quotation marks
  if (wordsOf(scene, from, to).includes("''")) return false;
  const brackets = words.map(({ text }) => (text === "(" ? 1 : text === ")" ? -1 : 0));
  if (brackets.reduce((open: number, one) => open + one, 0) !== 0) return false;
  const outside = words.filter((_, index) => !isQuoted(scene, from + index));
  if (outside.some(({ text }) => /^[?;:]$/.test(text))) return false;
  return outside.some(({ text }) => FINITE.test(text));
}
