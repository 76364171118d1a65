import type { Token } from "@/lib/text/document";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { endsCue } from "./ends-cue";
import { AS_NAMING_EN, CALLING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/**
 * Who passes on what the speaker of a sentence said or did: "According to X, Y said …", "Y said …,
 * X reported", "Y said …, according to X". Null where nobody does, or the speaker is the one named.
 */
export function relayOf(scene: Scene, speaker: string): string | null {
  if (scene.lang !== "en") return null;
  const relay = relayBefore(scene) ?? relayBehind(scene);
  return relay === null || namesSame(relay, speaker) ? null : relay;
}

function namesSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.replace(/^the /i, ""));
  return first === second || ` ${second}`.endsWith(` ${first}`);
}

function relayBefore(scene: Scene): string | null {
  const { tokens } = scene;
  if (!opensWithSource(tokens)) return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma < 3 ? null : relayName(scene, 2, comma);
}

/** Whether a sentence begins with "According to". */
export function opensWithSource(tokens: Token[]): boolean {
  return tokens[0]?.text === "According" && tokens[1]?.text === "to";
}

/** In tokens, with its verb and comma. */
const LONGEST_RELAY = 12;

function relayBehind(scene: Scene): string | null {
  const { tokens } = scene;
  let end = tokens.length;
  while (end > 0 && /^[.!?"”]$/.test(tokens[end - 1]?.text ?? "")) end--;
  end = beforeDay(tokens, end);
  // "…, the jury was told": by whom is not said
  if (/^(?:was|were|been)$/.test(tokens[end - 2]?.text ?? "")) return null;
  for (let at = end - 2; at > Math.max(0, end - LONGEST_RELAY); at--) {
    if (tokens[at]?.text !== "," || isQuoted(scene, at)) continue;
    if (tokens[at + 1]?.text === "according" && tokens[at + 2]?.text === "to")
      return speakersAt(scene, at + 3)?.speakers[0]?.name ?? null;
    if (
      /^(?:he|she|it|they|we|I|who|which|whose|that|where|when|as|and|but)$/.test(
        tokens[at + 1]?.text ?? "",
      )
    )
      return null;
    // "…, told Reuters": who heard it
    if (/^(?:told|asked|tells|asks)$/.test(tokens[at + 1]?.text ?? "")) return null;
    // "Krantz, the mayor, said the council erred": whom he names does not speak
    if (SPEECH_VERBS_EN.has(tokens[at + 1]?.text ?? "")) {
      const source = speakersAt(scene, at + 2);
      return source && endsCue(scene, source.end) ? (source.speakers[0]?.name ?? null) : null;
    }
    if (tokens.slice(at + 1, end).some(({ text }) => /^["“”]$/.test(text))) return null;
    if (SPEECH_VERBS_EN.has(tokens[end - 1]?.text ?? "")) return relayName(scene, at + 1, end - 1);
  }
  return null;
}

/** The end of "…, a newspaper reported on Saturday" without its day. */
export function beforeDay(tokens: Token[], end: number): number {
  if (
    !/day$/.test(tokens[end - 1]?.text ?? "") ||
    !MONTHS_AND_DAYS.has(tokens[end - 1]?.text ?? "")
  )
    return end;
  return tokens[end - 2]?.text === "on" ? end - 2 : end - 1;
}

function relayName(scene: Scene, from: number, to: number): string | null {
  const [only, another] = speakersAt(scene, from)?.speakers ?? [];
  if (only && !another) return only.name;
  const words = wordsOf(scene, scene.tokens[from]?.text === "the" ? from + 1 : from, to);
  return words === "" ? null : words;
}

/** Whether somebody speaks or acts in the clause behind "According to X,": then the words are theirs. */
export function hasInnerSpeaker(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const at = tokens[from]?.text === "," ? from + 1 : from;
  const pronoun = /^(?:he|she|it|they|who|one)$/.test(tokens[at]?.text ?? "") ? at + 1 : null;
  const to = pronoun ?? speakersAt(scene, at)?.to;
  const word = to === undefined ? undefined : verbAt(tokens, to)?.word;
  if (word === undefined) return false;
  return [SPEECH_VERBS_EN, RESPONSE_VERBS_EN, AS_NAMING_EN, CALLING_EN].some((verbs) =>
    verbs.has(word),
  );
}
