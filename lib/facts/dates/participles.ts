import type { Token } from "@/lib/text/document";
import { lower, type VerbGroup, verbGroupAt } from "./clause";
import { AUXILIARIES, isAdverb, isParticiple, SAYING } from "./verbs";

/** A participle that leans on an earlier verb: "is a society, formed in 1932", "was designed and built". */
export function isLeft(
  tokens: Token[],
  earlier: VerbGroup,
  verb: VerbGroup,
  coordinator: string,
): boolean {
  const word = lower(tokens, verb.to - 1);
  if (!isParticiple(word) || hasAuxiliary(tokens, verb) || NEVER_PASSIVE.test(word)) return false;
  // "is an album recorded in 1981 and released in 1996"
  if (/^(?:is|are)$/.test(lower(tokens, earlier.to - 1))) return true;
  // "was useful and presented at a conference": of it, not by it
  const stated = /^(?:was|were)$/.test(lower(tokens, earlier.to - 1));
  if (stated && LEANS.test(lower(tokens, verb.to))) return true;
  const passive = hasAuxiliary(tokens, earlier) && isParticiple(lower(tokens, earlier.to - 1));
  return (coordinator === "," && earlier.to < verb.from - 1) || passive;
}

/** ", attended school and | came to Oslo": a verb behind "and" that is no participle makes the one before it none. */
export function endsList(tokens: Token[], verb: VerbGroup): boolean {
  const word = lower(tokens, verb.from);
  const finite = !isParticiple(word) || NEVER_PASSIVE.test(word);
  return lower(tokens, verb.from - 1) === "and" && finite && !hasAuxiliary(tokens, verb);
}

/** After "was elected and" these tell of a deed of their own. */
const NEVER_PASSIVE =
  /^(?:served|died|resigned|retired|returned|moved|graduated|worked|lived|continued|remained|arrived|emerged|appeared|competed|participated|emigrated|starred|debuted|peaked|studied|stayed|belonged|travelled|traveled|became)$/;

function hasAuxiliary(tokens: Token[], { from, to }: VerbGroup): boolean {
  return tokens.slice(from, to).some(({ text }) => AUXILIARIES.has(text.toLowerCase()));
}

/** "A monument dedicated to the dead was erected": the participle belongs to the noun before it. */
export function describesSubject(
  tokens: Token[],
  verb: VerbGroup,
  from: number,
  to: number,
): boolean {
  if (verb.to - verb.from > 1 || verb.from === from) return false;
  if (!isParticiple(lower(tokens, verb.from)) || !LEANS.test(lower(tokens, verb.to))) return false;
  for (let at = verb.to + 1; at < to; at++) {
    if (/^(?:,|and|or|but)$/.test(lower(tokens, at)) && !isBetweenNames(tokens, at)) return false;
    if (/^(?:was|were|had)$/.test(lower(tokens, at))) return true;
    if (verbGroupAt(tokens, at, "en")) return false;
  }
  return false;
}

/** "used in the Atlantic and Mediterranean were" */
function isBetweenNames(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** "introduced a bill intended to protect": behind a verb that has its object, a participle tells of that. */
export function trailsNoun(tokens: Token[], earlier: VerbGroup, verb: VerbGroup): boolean {
  const word = lower(tokens, verb.to - 1);
  if (verb.to - verb.from > 1 || !isParticiple(word) || NEVER_PASSIVE.test(word)) return false;
  const titles = /^(?:titled|entitled|called|named|dubbed|known)$/.test(word);
  if (!titles && !LEANS.test(lower(tokens, verb.to))) return false;
  const before = tokens[verb.from - 1];
  if (before?.kind !== "word" || NO_NOUN.test(before.lower) || isAdverb(before.lower)) return false;
  return verb.from > earlier.to && isSurelyFinite(tokens, earlier);
}

const NO_NOUN =
  /^(?:and|or|but|then|he|she|it|they|who|which|that|to|of|in|on|at|by|from|with|for)$/;

/** Whether a verb is no participle itself: it has an auxiliary, or its object right behind it. */
function isSurelyFinite(tokens: Token[], verb: VerbGroup): boolean {
  const word = lower(tokens, verb.to - 1);
  if (SAYING.test(word) || /^(?:felt|knew|saw|thought|believed|hoped|feared)$/.test(word))
    return false;
  if (hasAuxiliary(tokens, verb) || !isParticiple(word)) return true;
  const next = tokens[verb.to];
  return (
    /^(?:a|an|the|his|her|its|their|this|these|two|three|four|five|six|several|many)$/.test(
      next?.text ?? "",
    ) || /^\p{Lu}/u.test(next?.text ?? "")
  );
}

const LEANS = /^(?:by|to|in|at|on|for|from|as|with|after|of|near)$/;
