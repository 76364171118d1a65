import type { Evidence } from "@/lib/domain/fact";
import type { Sentence } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import type { Scene } from "../scene";
import type { Clause } from "./clauses";
import type { TimeExpression } from "./expressions";

/** A sentence with its dates and its clauses, as the rules read it. */
export type DateScene = Scene & { times: TimeExpression[]; clauses: Clause[] };

/** A date fact that the scene's sentence says, in the document's own voice or as somebody's word. */
export function factOf(
  { names, block, sentence, lang }: Scene,
  patternClass: PatternClass,
  subject: string,
  [predicate, object]: [string, string],
  time: string,
  evidence: Evidence[],
  attributedTo: string | null = null,
): FoundFact {
  return {
    patternClass,
    kind: "date",
    lang,
    subject,
    predicate,
    object,
    time,
    quote: null,
    about: null,
    attributedTo,
    modality: attributedTo === null ? "asserted" : "attributed",
    evidence: [
      evidenceOf(names.document, block, startOf(sentence), sentence.end, "says"),
      ...evidence,
    ],
  };
}

/** A left-over word before the sentence is no part of the passage: "conflict On 3 January 2020, …". */
function startOf({ start, tokens }: Sentence): number {
  const [first, second] = tokens;
  const stray =
    first &&
    second &&
    /^\p{Ll}{3,}$/u.test(first.text) &&
    /^(?:On|In|At|Pada|Di)$/.test(second.text);
  return stray ? second.start : start;
}
