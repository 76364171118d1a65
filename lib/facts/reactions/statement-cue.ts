import type { Token } from "@/lib/text/document";
import { looksPast } from "../dates/verbs";
import { isCapitalised } from "../roles/person-name";
import { rolePhraseAt } from "../roles/phrase";
import { isQuoted, type Scene } from "../scene";
import { endsCue } from "./ends-cue";
import type { Speaker } from "./found-reaction";
import { openQuoteIn, quotedWords } from "./quotes";
import { type SpeakersAt, speakersAt } from "./speakers";
import { isSpoken, SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** In tokens: what is no longer than this is hardly a statement. */
const LEAST_STATEMENT = 5;

/** Who "he" or "she" is at a token; null where that is not known. */
type ReadPronoun = (scene: Scene, at: number) => SpeakersAt | null;

/** Who speaks behind a statement, and where it stands in the block's text; null where none is. */
export function statementCue(scene: Scene, pronoun: ReadPronoun): StatementCue | null {
  const { tokens } = scene;
  const from = /^(?:But|And)$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  for (let comma = tokens.length - 3; comma >= LEAST_STATEMENT; comma--) {
    if (tokens[comma]?.text !== ",") continue;
    const short = isQuoted(scene, comma);
    if (short && !endsShortQuote(scene, comma)) continue;
    const to = short ? comma + 2 : comma;
    const cue = cueAt(scene, short ? to : to + 1, pronoun);
    if (!cue) continue;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || !isStatement(scene, from, to)) return null;
    if (cue.pronoun && (from > 0 || namesSpeaker(scene, from, to, cue))) return null;
    return { ...cue, short, from, start: first.start, end: last.end };
  }
  return null;
}

/** The statement begins at the token `from`; `start` and `end` are into the block's text. */
export type StatementCue = Cue & { from: number; start: number; end: number };

type Cue = {
  speakers: Speaker[];
  verb: string;
  reported: boolean;
  pronoun?: boolean;
  short?: boolean;
};

/** "The failure was “painful,” X said": a quotation of a few words ends what is said. */
function endsShortQuote(scene: Scene, comma: number): boolean {
  const { tokens } = scene;
  const mark = tokens[comma + 1];
  if (!/^["”]$/.test(mark?.text ?? "")) return false;
  const quote = scene.quotations.find(({ closed, end }) => closed && end === mark?.start);
  return quote !== undefined && quotedWords(scene, quote) === null;
}

/** `The plan was "nonsense", X said`: the words in the marks are part of the statement, not all of it. */
function endsWithFewWords(scene: Scene, mark: Token): boolean {
  const quote = scene.quotations.find(({ closed, end }) => closed && end === mark.start);
  return quote !== undefined && quotedWords(scene, quote) === null;
}

/** "Krantz was wrong, he said": he is not Krantz. */
function namesSpeaker({ tokens }: Scene, from: number, to: number, { speakers }: Cue): boolean {
  const surnames = speakers.map(({ name }) => name.split(" ").at(-1));
  return tokens.slice(from, to).some(({ text }) => surnames.includes(text));
}

/** The speaker and the verb right behind the comma that ends the statement, and nothing but adjuncts behind. */
function cueAt(scene: Scene, at: number, readPronoun: ReadPronoun): Cue | null {
  const { tokens } = scene;
  if (tokens[at]?.text === "according" && tokens[at + 1]?.text === "to") {
    const read = speakersAt(scene, at + 2);
    if (!read || !endsSource(scene, read.end)) return null;
    return { speakers: read.speakers, verb: "according to", reported: false };
  }
  const inverted = SPEECH_VERBS_EN.has(tokens[at]?.text ?? "");
  const named = speakersAt(scene, inverted ? at + 1 : at);
  const read = named ?? (inverted ? null : readPronoun(scene, at));
  const verb = inverted ? verbAt(tokens, at) : read && verbAt(tokens, read.to);
  // "…, told the BBC": the one behind the verb listens
  if (!read || !verb || /ing$|^continue/.test(verb.word)) return null;
  if (inverted && /^tell|^told$/.test(verb.word)) return null;
  if (!isSpoken(verb.word, ...read.speakers)) return null;
  // "…, warned the BBC to steer away": the one behind the verb is spoken to
  const spokenTo = tokens[read.end]?.text === "to";
  const ends = inverted
    ? !spokenTo && endsCue(scene, read.end) && !resumes(scene, read.end, at - 1)
    : endsSentence(scene, verb.word === "told" ? audienceEnd(scene, verb.to) : verb.to);
  const { speakers } = read;
  const pronoun = named === null;
  return ends ? { speakers, verb: verb.word, reported: verb.reported, pronoun } : null;
}

/** "…, X told the Commons on Tuesday": the end of who listened, in capitals, or of "reporters". */
function audienceEnd({ tokens }: Scene, from: number): number {
  let at = /^the$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  if (LISTENERS.test(tokens[at]?.text ?? "")) return at + 1;
  const first = at;
  while (at < first + 6 && (isCapitalised(tokens[at]) || /^['’]s$/.test(tokens[at]?.text ?? "")))
    at++;
  if (at === first) return from;
  return /^(?:programme|program|newspaper|website|show)$/.test(tokens[at]?.text ?? "")
    ? at + 1
    : at;
}

const LISTENERS =
  /^(?:reporters|journalists|MPs|lawmakers|peers|ministers|delegates|investors|analysts|supporters|fans)$/;

/** "There will be, said X, no end to it": behind the comma the statement goes on. */
function resumes({ tokens }: Scene, at: number, comma: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "," || next?.kind !== "word" || next.capital) return false;
  if (DANGLING.test(tokens[comma - 1]?.text ?? "")) return true;
  if (ASIDE.test(next.text) || rolePhraseAt(tokens, at + 1) !== null) return false;
  return tokens.slice(at + 1).some(({ text }) => FINITE.test(text));
}

/** What no statement ends with. */
const DANGLING =
  /^(?:be|is|are|was|were|been|being|that|than|as|has|have|had|will|would|can|could|may|might|should|must|and|or|the|an?)$/;
const ASIDE =
  /^(?:an?|the|who|whose|whom|which|and|but|while|when|as|after|before|in|on|at|for|with|from|of|during|although|though|because|where|speaking|citing|one|now|then|also|its|his|her|their|himself|herself|\p{Ll}+(?:ing|ed|ly))$/u;

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
  // "This was why he left, he said": what, the sentence before tells
  if (/^(?:This|That)$/.test(first.text) && words[2]?.text === "why") return false;
  const adverbial = NO_STATEMENT.test(first.text);
  if (adverbial && !words.some(({ text }) => text === ",")) return false;
  if (
    /^(?:[?:]|that|which|who|and|but)$/.test(last.text) ||
    (/^["”]$/.test(last.text) && tokens[to - 2]?.text !== "," && !endsWithFewWords(scene, last)) ||
    openQuoteIn(scene, first.start, last.end)
  )
    return false;
  const brackets = words.map(({ text }) => (text === "(" ? 1 : text === ")" ? -1 : 0));
  if (brackets.reduce((open: number, one) => open + one, 0) !== 0) return false;
  const outside = words.filter((_, index) => !isQuoted(scene, from + index));
  if (outside.some(({ text }) => /^[?;:]$/.test(text))) return false;
  return outside.some(({ text }) => FINITE.test(text) || looksPast(text));
}
