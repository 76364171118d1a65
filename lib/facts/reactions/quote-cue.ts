import type { Quotation } from "@/lib/text/document";
import type { Scene } from "../scene";
import { endsCue } from "./ends-cue";
import type { Speaker } from "./found-reaction";
import { type PronounKind, speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** Who speaks the words that a cue stands behind, and by which verb. */
export type QuoteCue = {
  speakers: Speaker[];
  verb: string;
  pronoun: PronounKind;
  inverted: boolean;
  /** Words stand before the cue in its sentence, to which those behind it may belong. */
  behind?: boolean;
};

/** The token at which a cue may begin behind a quotation that a comma, or its own mark, ties to it. */
export function cuePlace({ tokens, block }: Scene, quote: Quotation): number | null {
  // “…, ‘where is he?’” X asked
  const inside =
    block.text
      .slice(0, quote.end)
      .replace(/[\s'’]+$/, "")
      .at(-1) ?? "";
  const at = tokens.findIndex((token) => token.start > quote.end);
  if (at < 0) return null;
  if (tokens[at]?.text === ",") return at + 1;
  return /[,?!—–-]/.test(inside) ? at : null;
}

/** "said X" and "X said" at a token, where X is named. */
export function namedCue(scene: Scene, at: number): QuoteCue | null {
  const { tokens } = scene;
  const first = tokens[at]?.text ?? "";
  // "…," told X: X listens
  const inverts = SPEECH_VERBS_EN.has(first) && !/^tell|^told$/.test(first);
  const inverted = inverts ? speakersAt(scene, at + 1) : null;
  if (inverted && (endsCue(scene, inverted.end) || endsCue(scene, inverted.to)))
    return { ...inverted, verb: first, inverted: true };
  const speakers = speakersAt(scene, at);
  const verb = speakers && verbAt(tokens, speakers.to);
  if (!speakers || !verb || !SPEECH_VERBS_EN.has(verb.word)) return null;
  // "…," Lee writes: "…": those before are somebody else's
  const next = tokens.slice(verb.main + 1, verb.main + 3).map(({ text }) => text);
  if (next[0] === ":" && /^["“‘']$/.test(next[1] ?? "")) return null;
  return { ...speakers, verb: verb.word, inverted: false };
}
