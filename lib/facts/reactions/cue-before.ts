import { isQuoted, type Scene } from "../scene";
import type { QuoteCue } from "./quote-cue";
import { quotedWords } from "./quotes";
import { pronounSpeakerBack } from "./speaker-back";
import { speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** In tokens, back from a mark: "told the Parliamentary Labour Party (PLP) on Monday:". */
const [LONGEST_TIED, LONGEST_TOLD] = [9, 18];

/** Whoever speaks in the clause whose verb stands right before the mark, or before whom it is told to. */
export function cueBefore(scene: Scene, mark: number): QuoteCue | null {
  const { tokens } = scene;
  const tied = /^[,:]$/.test(tokens[mark - 1]?.text ?? "");
  const longest = tokens[mark - 1]?.text === ":" ? LONGEST_TOLD : LONGEST_TIED;
  for (let at = mark - 1; at > Math.max(0, mark - longest); at--) {
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
    if (from > 0 && !/^(?:,|and|but|;|:|while|when|as)$/i.test(before) && !closesShort(scene, from))
      continue;
    const speakers = speakersAt(scene, from) ?? pronounSpeakerBack(scene, from);
    const read = speakers && verbAt(tokens, speakers.to);
    if (speakers && read?.main === verb)
      return { ...speakers, verb: read.word, inverted: false, behind: from > 0 };
  }
  return null;
}
