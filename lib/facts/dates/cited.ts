import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { nameAt, spanOf } from "../names/scan";
import { behindBracket, lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";
import { isNamed, resolveSubject } from "./subject";
import { AUXILIARIES, isAdverb, isLower, isParticiple, looksPast } from "./verbs";

/** Who did what to a thing that a participle tells of: "a report published by Reuters in 2015". */
export type CitedEvent = { subject: string; verb: string; object: string; evidence: Evidence[] };

const LONGEST = 6;

/** A participle with its doer and its date, and the words for what it was done to. */
export function citedEvent(scene: DateScene, time: TimeExpression): CitedEvent | null {
  const { tokens } = scene.sentence;
  if (time.relation !== "at") return null;
  // "in the 1950s and 60s", "in 1999 and 2000": not in one of them
  if (/^(?:and|or)$/.test(lower(tokens, time.to))) return null;
  const by = byBefore(tokens, time.from);
  if (by === null) return null;
  const verb = lower(tokens, by - 1);
  // "troops led by X in 1952": the date may be that of what they did
  if (!isParticiple(verb) || !looksPast(verb) || verb === "led" || !isLower(tokens[by - 1]))
    return null;
  const from = nounStart(tokens, by - 1);
  if (from === null) return null;
  const subject = resolveSubject(scene.names, tokens, { from: by + 1, to: time.from });
  if (!isNamed(subject)) return null;
  return {
    subject: subject.text,
    verb: tokens[by - 1]?.text ?? "",
    object: spanOf(tokens, from, by - 1).text,
    evidence: subject.evidence,
  };
}

/** The "by" whose name ends right before the date. */
function byBefore(tokens: Token[], end: number): number | null {
  for (let at = end - 2; at >= Math.max(1, end - 8); at--) {
    if (lower(tokens, at) !== "by") continue;
    const start = /^the$/i.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const name = nameAt(tokens, start);
    return name && behindBracket(tokens, name.to) === end ? at : null;
  }
  return null;
}

/** Where the plain noun phrase before the participle begins: "unidentified sources", "a report". */
function nounStart(tokens: Token[], to: number): number | null {
  let from = to;
  while (from > 0 && to - from < LONGEST && isNounWord(tokens, from - 1)) from--;
  // "an innovation developed, introduced by X", "a petrol-mechanical built by X": no noun is there
  if (from === to || isParticiple(lower(tokens, to - 1)) || ADJECTIVE.test(lower(tokens, to - 1)))
    return null;
  const before = lower(tokens, from - 1);
  if (/^(?:a|an)$/.test(before)) return from - 1;
  // "the report published by X in 2015" needs its surroundings, plurals do not
  const plural = /[a-z]{2,}s$/.test(lower(tokens, to - 1));
  return plural && /^(?:to|of|in|by|from|with|for|on|,|and)$/.test(before) ? from : null;
}

const ADJECTIVE = /-\p{Ll}+(?:al|ic|ed|ive)$/u;

function isNounWord(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  return (
    isLower(tokens[at]) &&
    !AUXILIARIES.has(word) &&
    !isAdverb(word) &&
    !/^(?:a|an|the|to|of|in|by|from|with|for|on|at|and|or|that|which|who|as|his|her|its|their|this|these|those|later|first)$/.test(
      word,
    )
  );
}
