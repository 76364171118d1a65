import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { wordSet } from "../names/word-set";
import { ADVERBS_EN } from "../roles/verbs-en";

/** A finite verb with its auxiliaries and adverbs; `main` is the token of the verb itself. */
export type VerbAt = { from: number; main: number; to: number; word: string; reported: boolean };

const AUXILIARIES = wordSet("has have had");
const LOOSE_ADVERBS = wordSet(`
  further repeatedly publicly immediately strongly sharply bluntly flatly angrily privately openly
  similarly separately specifically simply recently correctly famously reportedly allegedly
  meanwhile swiftly quickly promptly likewise explicitly firmly vehemently
`);

const isReport = ofWord((word) => /^(?:reportedly|allegedly)$/.test(word));
const isBeforeVerb = ofWord((word) =>
  [AUXILIARIES, ADVERBS_EN, LOOSE_ADVERBS].some((words) => words.has(word)),
);

/** The verb that begins at a token, when it is neither negated nor conditional. */
export function verbAt(tokens: Token[], from: number): VerbAt | null {
  let at = from;
  let reported = false;
  for (let passed = 0; passed < 4; passed++, at++) {
    if (!isBeforeVerb(tokens[at])) break;
    if (isReport(tokens[at])) reported = true;
  }
  const verb = tokens[at];
  if (verb?.kind !== "word") return null;
  return { from, main: at, to: at + 1, word: verb.text, reported };
}
