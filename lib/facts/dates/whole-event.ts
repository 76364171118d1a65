import type { Token } from "@/lib/text/document";
import type { Clause } from "./clauses";

/** Words for events that say nothing without what they are of. */
const GENERIC =
  /^(?:gathering|meeting|session|edition|event|ceremony|tournament|championship|conference|congress|assembly|show|festival|final|race|game|match|concert|gig|performance|election|elections|exhibition|convention|competition|contest|draft|summit)$/i;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|last|final|next|previous|annual|inaugural|new|\d+(?:st|nd|rd|th))$/i;

/** Of which is told elsewhere. */
const OF_TOLD =
  /\b(?:of|for) (?:the (?:new )?(?:organi[sz]ation|company|group|club|association|party|team|society|project|series|mayor)|mayor|president|governor)$/i;

/**
 * Whether the subject of "was held" names the event in whole: not "the first conference" or "the first gathering in
 * Oslo", nor "No vote", nor what stands behind a colon or round a bracket.
 */
export function isWholeEvent(tokens: Token[], { subject, verb }: Clause, text: string): boolean {
  if (
    /^(?:no|perhaps) |\.(?:jpe?g|png|svg)\b/i.test(text) ||
    OF_TOLD.test(text) ||
    tokens[subject.from - 1]?.text === ":"
  )
    return false;
  if (tokens.slice(subject.from, verb.from).some((token) => token.text === "(")) return false;
  // "the spacecraft's impact", "a Scout funeral", "the marriage with Man Bai": whose
  if (/^(?:the |an? )?(?:\p{Ll}+ )*\p{Ll}+['’]s? /u.test(text)) return false;
  if (/^an? /i.test(text) && !/ (?:of|to|for|on|by|in|at|against|measuring) /.test(text))
    return false;
  if (/\b(?:contact|marriage|meeting|talks|fight) with\b/.test(text)) return false;
  const words = text.replace(/^(?:the|an?) /i, "").split(" ");
  while (ORDINAL.test(words[0] ?? "")) words.shift();
  const [noun = "", tie = ""] = words;
  return !GENERIC.test(noun) || (words.length > 1 && !/^(?:in|at|on)$/.test(tie));
}

const OF_EVENTS =
  /\b(?:battle|war|siege|raid|riots?|fire|flood|crisis|massacre|revolution|uprising|rebellion|revolt|coup|attack|bombing|crash|derailment|earthquake|festival|games|olympics|cup|championships?|congress|conference|summit|convention|exhibition|elections?|referendum|treaty|concert|tournament|race|rally|strike)\b/i;

/** "the Battle of Lesmont, which took place": what is so called happens; a magazine or a country does not. */
export function namesEvent(text: string): boolean {
  return OF_EVENTS.test(text);
}
