import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { spanOf } from "../names/scan";
import { lower } from "./clause";
import type { Clause } from "./clauses";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";
import { resolveSubject, type Subject } from "./subject";
import { subjectIn } from "./subject-in";
import { isParticiple } from "./verbs";

/** Whose deed came when: "The second designation by the Obama administration came in October 2011". */
export type DeedCame = { subject: string; deed: string; evidence: Evidence[] };

/** In tokens, each of deed and doer. */
const LONGEST = 12;
const CAME = /^(?:came|occurred|happened|took)$/;
/** Which of its deeds, or what comes to somebody but once: else the words leave open what came. */
const TELLS =
  /^(?:first|second|third|fourth|fifth|sixth|last|final|only|biggest|greatest|best|earliest|latest|debut|breakthrough|coronation|funeral|execution|wedding|ordination|consecration|inauguration|baptism|circumcision|enthronement|installation|premiere)$/;
/** What is no deed, or one of many. */
const INSIDE =
  /^(?:who|which|that|when|where|while|to|was|were|had|has|his|her|its|their|this|these|those|other|another|next|previous|epidemic|episode|two|"|“|”|\(|\)|['’]s?)$/;

/** The deed of a clause that says no more than when it came, with its doer: "Lee's first win came in 1999". */
export function deedCame(scene: DateScene, time: TimeExpression): DeedCame | null {
  if (scene.lang !== "en" || time.relation !== "at") return null;
  const clause = scene.clauses.find((one) => one.kind === "main" && comesAt(scene, one, time));
  // "came in 2002 and 2003": not in one of them
  if (/^(?:and|or)$/.test(lower(scene.tokens, time.to))) return null;
  if (!clause || clause.coordinated || clause.subject.to - clause.subject.from > 2 * LONGEST)
    return null;
  return deedBy(scene, clause) ?? deedOf(scene, clause);
}

function comesAt({ sentence: { tokens } }: DateScene, { verb }: Clause, time: TimeExpression) {
  const word = lower(tokens, verb.to - 1);
  if (!CAME.test(word) || verb.to - verb.from > 1) return false;
  if (word !== "took") return time.from === verb.to;
  return lower(tokens, verb.to) === "place" && time.from === verb.to + 1;
}

/** "The second designation by X": the doer behind the deed. */
function deedBy({ names, sentence: { tokens } }: DateScene, { subject }: Clause): DeedCame | null {
  const { from, to } = subject;
  if (lower(tokens, from) !== "the") return null;
  let by = to - 1;
  while (by > from && lower(tokens, by) !== "by") by--;
  // "the first match recorded by X": X played in none
  const recorded = isParticiple(lower(tokens, by - 1)) && lower(tokens, by - 1) !== "taken";
  const deed = recorded ? null : deedIn(tokens, from + 1, by);
  const doer = deed === null ? null : resolveSubject(names, tokens, { from: by + 1, to });
  return deed === null || !doer || doer.kind === "phrase" ? null : told(doer, deed);
}

/** "X's first win", "Her debut": the doer before it. */
function deedOf(scene: DateScene, { subject: { from, to } }: Clause): DeedCame | null {
  const { names, sentence } = scene;
  const { tokens } = sentence;
  if (/^(?:his|her)$/.test(lower(tokens, from))) {
    const deed = deedIn(tokens, from + 1, to);
    const doer = deed === null ? null : subjectIn(scene, { from, to: from + 1 });
    return deed === null || !doer ? null : told(doer, deed);
  }
  // "Perhaps Lee's first win": the opener is no part of the name
  if (
    /^(?:Perhaps|But|And|Then|Possibly|However|Arguably|Probably)$/.test(tokens[from]?.text ?? "")
  )
    return null;
  let owner = from;
  while (owner < to && isCapitalised(tokens[owner])) owner++;
  if (!/^['’]s?$/.test(tokens[owner]?.text ?? "")) return null;
  const deed = deedIn(tokens, owner + 1, to);
  const region = { from, to: owner };
  const doer =
    deed === null ? null : (subjectIn(scene, region) ?? resolveSubject(names, tokens, region));
  return deed === null || !doer || doer.kind === "phrase" ? null : told(doer, deed);
}

function deedIn(tokens: Token[], from: number, to: number): string | null {
  if (to <= from || to - from > LONGEST) return null;
  if (!tokens.slice(from, to).some((token) => TELLS.test(token.lower))) return null;
  for (let at = from; at < to; at++)
    if (INSIDE.test(lower(tokens, at)) || tokens[at]?.kind === "number") return null;
  return spanOf(tokens, from, to).text;
}

function told({ text, evidence }: Subject, deed: string): DeedCame {
  return { subject: text, deed, evidence };
}
