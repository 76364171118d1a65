import type { Quotation } from "@/lib/text/document";
import type { Scene } from "../scene";

/** In characters: a cue with the speaker's office, between two halves of what is said. */
const LONGEST_CUE = 90;

/** `"…," X said, "…"`: the quotation that goes on behind the cue of another; undefined where none does. */
export function restOf(
  { block, sentence, quotations }: Scene,
  quote: Quotation,
): Quotation | undefined {
  const next = quotations.find(({ closed, start }) => closed && start > quote.end);
  if (!next || next.end > sentence.end || next.start - quote.end > LONGEST_CUE) return undefined;
  return /^[^"“”]*,\s*$/.test(block.text.slice(quote.end + 1, next.start - 1)) ? next : undefined;
}

/** Whether the words before a cue say something without those behind it: not "If you ask me," X said, "why …". */
export function standsBefore(scene: Scene, quote: Quotation): boolean {
  const rest = restOf(scene, quote);
  const { text } = scene.block;
  if (!rest) return !goesOnOpen(text.slice(quote.end + 1, quote.end + LONGEST_CUE));
  const [first, second] = [text.slice(quote.start, quote.end), text.slice(rest.start, rest.end)];
  if (/^\p{Lu}/u.test(second)) return true;
  if (SUBORDINATE.test(first) && !/, /.test(first)) return false;
  return GOES_ON.test(second);
}

/** `X added, “have paid for it`: the second half runs into the next paragraph. */
function goesOnOpen(behind: string): boolean {
  const second = /^[^"“”]*, ["“](\p{Ll}[^"“”]*)$/u.exec(behind)?.[1];
  return second !== undefined && !GOES_ON.test(second);
}

const SUBORDINATE =
  /^(?:If|When|Although|Though|While|Because|Since|Unless|Once|Until|As|Given|\p{Lu}\p{Ll}+ing)\b/u;
/** How a second half begins that only adds to a whole first one. */
const GOES_ON = /^(?:but|and|so|or|because|they|he|she|it|we|there|which|about|you|I)\b/;
