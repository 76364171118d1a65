import type { Language } from "@/lib/domain/fact";
import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { DATED_NOUNS } from "../merge/dated-events";
import { behindBracket, lower, type VerbGroup, verbGroupAt } from "./clause";
import type { TimeExpression } from "./expressions";
import { asideBefore, beforeJoint, lastJoint, leadBefore, pronounJoint } from "./joints";
import { describesSubject, endsList, isLeft, trailsNoun } from "./participles";
import { type Segment, segmentsOf } from "./segments";
import { SAYING } from "./verbs";

/** How a clause hangs in its sentence. */
export type ClauseKind = "main" | "relative" | "complement" | "subordinate";

/** A finite verb with the tokens of its subject and of what follows it; ends are left out. */
export type Clause = {
  kind: ClauseKind;
  /** Where its segment begins, behind the word that opens it. */
  from: number;
  /** The region in which its subject stands; of a coordinated verb, that of the first one. */
  subject: { from: number; to: number };
  verb: VerbGroup;
  /** What follows the verb, up to the next clause. */
  to: number;
  /** It shares its subject with an earlier verb. */
  coordinated: boolean;
  /** Where the date begins that stands between "and" and the verb: "and in 1665 was sent". */
  lead: number | null;
  /** The word that opens its segment, lower case; empty at the head of the sentence. */
  opener: string;
  /** Its verb is two participles of one auxiliary. */
  compound?: true;
};

/** The clauses of a sentence whose build is plain; a stretch with an unexplained second verb gives none. */
export function clausesOf(tokens: Token[], lang: Language, times: TimeExpression[]): Clause[] {
  return gather(segmentsOf(tokens, lang), (segment) => clausesIn(tokens, segment, lang, times));
}

function clausesIn(
  tokens: Token[],
  segment: Segment,
  lang: Language,
  times: TimeExpression[],
): Clause[] {
  const verbs = verbsIn(tokens, segment, lang);
  const clauses: Clause[] = [];
  for (const [place, verb] of verbs.entries()) {
    const previous = clauses.at(-1);
    if (!previous) {
      const kind = tellsOfEvent(tokens, segment, verb) ? "relative" : kindOf(segment.opener);
      clauses.push(firstClause(segment, verb, kind));
      continue;
    }
    const lead = leadBefore(tokens, verb.from, times);
    const before = lead ?? verb.from;
    const coordinator = lower(tokens, before - 1);
    if (/^(?:and|but|or|then|,|dan|serta|lalu|kemudian)$/.test(coordinator)) {
      const resumes = coordinator === "," && previous.kind === "relative";
      // "a bill, which Kennedy supported, was passed": the subject stands before the relative clause
      if (resumes) return clauses;
      const next = verbs[place + 1];
      const listed = coordinator === "," && next !== undefined && endsList(tokens, next);
      if (!listed && isLeft(tokens, previous.verb, verb, coordinator)) {
        // "was arrested and charged with murder": one verb of two participles
        if (
          coordinator === "and" &&
          previous.verb.to === verb.from - 1 &&
          isPassive(tokens, previous)
        ) {
          previous.verb = { from: previous.verb.from, to: verb.to };
          previous.to = segment.to;
          previous.compound = true;
          continue;
        }
        previous.to = beforeJoint(tokens, before);
        // "was designed and built in 1990": what follows the second is the first one's too
        return coordinator === "," || previous.to > previous.verb.to ? clauses : [];
      }
      previous.to = beforeJoint(tokens, before);
      clauses.push({
        ...previous,
        verb,
        to: segment.to,
        coordinated: true,
        lead,
      });
      continue;
    }
    const joint =
      pronounJoint(tokens, previous.verb.to, verb.from, times) ??
      lastJoint(tokens, previous.verb.to, verb.from);
    // a second verb that nothing joins: either may be a participle or belong to a clause inside
    // (in Indonesian, where a participle has "yang" before it, only the later one is unsure)
    if (joint === null) {
      const end = lang === "en" ? asideBefore(tokens, previous.verb.to, verb.from) : null;
      if (end === null) return clauses.length > 1 ? [] : untilSecond(tokens, previous, verb, lang);
      previous.to = end;
      return clauses;
    }
    previous.to = beforeJoint(tokens, joint);
    clauses.push({
      ...firstClause(
        { ...segment, from: joint },
        verb,
        previous.kind === "main" ? "main" : "subordinate",
      ),
      opener: "and",
    });
  }
  return clauses;
}

function isPassive(tokens: Token[], { verb }: Clause): boolean {
  return /^(?:was|were)$/.test(lower(tokens, verb.from)) && verb.to - verb.from > 1;
}

/**
 * The first clause alone, where what follows is plainly inside it: what was said, or "the role they
 * played". In Indonesian it ends at the last "dan" before the second verb.
 */
function untilSecond(tokens: Token[], clause: Clause, second: VerbGroup, lang: Language): Clause[] {
  if (lang === "id") {
    for (let at = second.from - 1; at >= clause.verb.to; at--)
      if (/^(?:dan|serta)$/.test(lower(tokens, at))) return [{ ...clause, to: at }];
    return [{ ...clause, to: nextVerb(tokens, second.to, clause.to) }];
  }
  if (SAYING.test(lower(tokens, clause.verb.to - 1))) return [clause];
  // "died in 1950 and his son took over": the first clause ends there, whatever the second is
  for (let at = second.from - 2; at >= clause.verb.to; at--) {
    if (tokens[at]?.text === ",") break;
    if (/^(?:and|but)$/.test(lower(tokens, at)))
      return [{ ...clause, to: beforeJoint(tokens, at + 1) }];
  }
  const pronoun = second.from - 1;
  return /^(?:they|he|she|it)$/.test(lower(tokens, pronoun)) ? [{ ...clause, to: pronoun }] : [];
}

/** Where "dan menjadi" or ", lalu pindah" goes on with a third verb, or the end. */
function nextVerb(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (
      /^(?:dan|serta|lalu|kemudian)$/.test(lower(tokens, at)) &&
      verbGroupAt(tokens, at + 1, "id")
    )
      return at;
  return to;
}

function firstClause(segment: Segment, verb: VerbGroup, kind: ClauseKind): Clause {
  const { from, to, opener } = segment;
  const subject = { from, to: verb.from };
  return { kind, from, subject, verb, to, coordinated: false, lead: null, opener };
}

/** "the Gulf crisis that had begun in 2018": behind what happened "that" opens no complement. */
function tellsOfEvent(tokens: Token[], { from, opener }: Segment, verb: VerbGroup): boolean {
  return opener === "that" && verb.from === from && DATED_NOUNS.has(lower(tokens, from - 2));
}

function kindOf(opener: string): ClauseKind {
  if (opener === "" || /^[;:—]$/.test(opener) || /^(?:but|so|tetapi|namun|tapi)$/.test(opener))
    return "main";
  if (/^(?:which|who|whom|whose|where|yang)$/.test(opener)) return "relative";
  return /^(?:that|bahwa|than|whether)$/.test(opener) ? "complement" : "subordinate";
}

function verbsIn(tokens: Token[], { from, to }: Segment, lang: Language): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  for (let at = from; at < to; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const verb = verbGroupAt(tokens, at, lang);
    if (!verb || verb.from < (verbs.at(-1)?.to ?? from)) continue;
    if (lang === "en" && verbs.length === 0 && describesSubject(tokens, verb, from, to)) continue;
    const earlier = verbs.at(-1);
    if (lang === "en" && earlier && trailsNoun(tokens, earlier, verb)) {
      at = verb.to - 1;
      continue;
    }
    verbs.push(verb);
    at = verb.to - 1;
  }
  return verbs;
}
