import { gather } from "@/lib/domain/gather";
import { looksPast } from "../dates/verbs";
import type { FoundFact } from "../found-fact";
import { rolePhraseAt } from "../roles/phrase";
import { type Scene, wordsOf } from "../scene";
import { FINITE } from "./clause-turns";
import { foundReaction, type Speaker } from "./found-reaction";
import { closedQuotes, openQuoteIn, quotedWords } from "./quotes";
import { pronounSpeaker } from "./speaker-of-pronoun";
import { speakersAt } from "./speakers";
import { isSpoken, SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** In tokens: what stands before the cue is an opening or a subject, not a statement of its own. */
const LONGEST_OPENING = 14;
/** In tokens. */
const LEAST_REST = 4;

/** A cue between two commas: `from` is behind the first, `to` behind the second. */
type CueBetween = { speakers: Speaker[]; verb: string; from: number; to: number };

/** "With care, X said, the bridge will last.", "The bridge, said X, will last.": the statement goes round its cue. */
export function statementsAround(scene: Scene): FoundFact[] {
  const cue = cueBetween(scene);
  const said = cue && aroundCue(scene, cue);
  if (!cue || !said) return [];
  return gather(cue.speakers, (speaker) =>
    foundReaction(scene, {
      speaker,
      verb: cue.verb,
      object: said.words,
      quote: said.quote,
      source: true,
      patternClass: "reaction/statement-around",
    }),
  );
}

function cueBetween(scene: Scene): CueBetween | null {
  const { tokens, quotations } = scene;
  for (let comma = 1; comma < Math.min(tokens.length - LEAST_REST, LONGEST_OPENING); comma++) {
    if (tokens[comma]?.text !== ",") continue;
    const start = tokens[comma]?.start ?? 0;
    if (quotations.some((quote) => quote.start <= start && start < quote.end)) return null;
    const cue = cueAt(scene, comma + 1);
    if (cue) return cue;
  }
  return null;
}

function cueAt(scene: Scene, from: number): CueBetween | null {
  const { tokens } = scene;
  const inverted = SPEECH_VERBS_EN.has(tokens[from]?.text ?? "");
  const named = speakersAt(scene, inverted ? from + 1 : from);
  const read = named ?? (inverted ? null : pronounSpeaker(scene, from));
  const verb = inverted ? verbAt(tokens, from) : read && verbAt(tokens, read.to);
  if (!read || !verb || !isSpoken(verb.word, ...read.speakers)) return null;
  if (/ing$|^tell|^told$|^ask/.test(verb.word)) return null;
  const end = inverted ? behindRole(scene, read.end) : verb.to;
  if (tokens[end]?.text !== ",") return null;
  const { speakers } = read;
  return { speakers, verb: verb.word, from, to: end + 1 };
}

/** The comma behind "said X, the mayor,". */
function behindRole({ tokens }: Scene, end: number): number {
  const role = tokens[end]?.text === "," ? rolePhraseAt(tokens, end + 1) : null;
  return role && tokens[role.to]?.text === "," ? role.to : end;
}

/** What stands before the cue and what stands behind it, as one. */
function aroundCue(scene: Scene, cue: CueBetween): { words: string; quote: string | null } | null {
  const { tokens, sentence } = scene;
  let to = tokens.length;
  while (to > cue.to && /^[.!]$/.test(tokens[to - 1]?.text ?? "")) to--;
  const [next, last] = [tokens[cue.to], tokens[to - 1]];
  if (!next || !last || to - cue.to < LEAST_REST || sentence.truncated) return null;
  const rest = tokens.slice(cue.to, to);
  // "…, X said, and the council agreed": the document speaks again, or may
  if (
    next.kind !== "word" ||
    NOT_BEHIND.test(next.text) ||
    rest.some(({ text }) => /^[?;:–—]$|^-{1,2}$/.test(text))
  )
    return null;
  if (openQuoteIn(scene, next.start, last.end)) return null;
  const before = wordsOf(scene, 0, cue.from - 1).replace(/^(?:And|But|Yet|So),? /, "");
  // "And that, X said, was in the works": what was, the sentence does not say
  const short = SHORT.test(before);
  if (OPEN.test(short ? next.text : before)) return null;
  if (OF_SAYING.test(before) || /["“”]/.test(before)) return null;
  const finite = rest.some(({ text }) => FINITE.test(text) || looksPast(text) || CLITIC.test(text));
  const opening = tokens.slice(0, cue.from - 1);
  const held = opening.some(({ text }) => FINITE.test(text) || CLITIC.test(text));
  // "It is safe, said X, Fjordposten's man of the year": who X is
  if (!finite && !(held && TAIL.test(next.text))) return null;
  // "Survival, X said, depends on care": a verb, or a noun
  if (
    /^\p{Ll}{3,}s$/u.test(next.text) &&
    /^(?:on|to|in|at|for|of|with|from|the|an?)$/.test(rest[1]?.text ?? "")
  )
    return null;
  const words = wordsOf(scene, cue.to, to);
  const quote = quotedWords(scene, closedQuotes(scene, next.start, last.end)[0]);
  if (short) return { words, quote };
  const goesOn =
    !finite || FINITE.test(next.text) || looksPast(next.text) || /^(?:that|to)$/.test(next.text);
  return { words: `${before}${goesOn ? "" : ","} ${words}`, quote };
}

/** How the rest of a clause begins whose verb stands before the cue. */
const TAIL = /^(?:by|if|to|no|not|in|for|with|from|on|at|only|unless|than)$/;
const CLITIC = /^['’](?:re|ll|ve|d)$/;
/** What joins a sentence to the one before, and says nothing of its own. */
const SHORT = /^(?:And|But|Yet|So|However|Still|Also)$/;
const OPEN = /^(?:that|this|it|they|these|those|s?he|which)\b/i;
const NOT_BEHIND =
  /^(?:and|but|or|while|whereas|who|whose|which|whom|as|because|although|though|when|after|before|since|citing|noting|referring|a|an|speaking|\p{Ll}+ing)$/u;

/** Openings that tell when, where or how it was said. */
const OF_SAYING =
  /^(?:(?:In|At|On|During|After|Before|For|By|From|Until|Since) (?:(?:an?|the|his|her|their|its|one|another|this|that|last|early|late) )?(?:\p{Ll}+ )?(?:statement|interview|letter|e-?mail|tweet|speech|press|news|report|post|remarks|testimony|court|affidavit|blog|article|meeting|day|days|week|weeks|month|months|year|years|time|night|morning|evening|afternoon|summit|debate|visit|trial|hearing|memo|response|reply|reaction|addition|turn)\b|(?:On|In) (?:\d|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)|(?:Earlier|Later|Last|Yesterday|Today|Tonight|Asked|Speaking|Responding|Writing|Meanwhile|According|Elsewhere|Then|Afterwards|Afterward)\b|\p{Lu}\p{Ll}+(?:ing|day)\b)/u;
