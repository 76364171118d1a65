import type { Evidence, Fact } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import { shown } from "../collection";
import { isContentWord } from "../wording/stems";
import { isAmongOwnWords, isNamed, joinsOthers, subjectRuns } from "./subject";
import { isNameWord, type Word, wordsOf } from "./words-of";

const CUE = new Set(
  (
    "said says say saying wrote writes told tells called calls described describes added stated states declared announced warned " +
    "argued claimed insisted replied answered asked tweeted posted spoke according condemned praised denounced noted remarked " +
    "explained promised vowed recalled reported commented credited named compared put asserted accused suggested concluded " +
    "urged demanded denied acknowledged admitted emphasised emphasized stressed used labelled labeled dismissed welcomed " +
    "mengatakan berkata kata ujar tutur ucap jelas menurut menyatakan menegaskan menulis menyebut memperingatkan menambahkan " +
    "tegas ungkap mengungkapkan menyampaikan menjawab menyerukan mengutuk memuji menggambarkan"
  ).split(" "),
);

/** Where the exact words stand between quotation marks; null where they do not. */
function quotationAt(text: string, quote: string): { start: number; end: number } | null {
  const start = text.indexOf(quote);
  if (start < 0) return null;
  const opens = /["“„«‘'][^"“”«»]*$/u.test(text.slice(0, start));
  const end = start + quote.length;
  return opens && /^[^"“”«»]*["”“»’']/u.test(text.slice(end)) ? { start, end } : null;
}

/** The cue words outside the quotation, the fact's own verb among them. */
function cuesOf(
  words: readonly Word[],
  fact: Fact,
  at: { start: number; end: number } | null,
): number[] {
  const own = new Set(foldedWords(fact.predicate).filter(isContentWord));
  return words.flatMap(({ folded, start }, index) => {
    const inside = at !== null && start >= at.start && start < at.end;
    return !inside && (CUE.has(folded) || own.has(folded)) ? [index] : [];
  });
}

/** Whether speaker and cue stand together, in either order, with no other name between them. */
function isSpeaker(
  words: readonly Word[],
  text: string,
  first: number,
  after: number,
  cue: number,
): boolean {
  // "ujarnya": verb and speaker in one
  if (cue === first) return true;
  const [from, to] = cue < first ? [cue + 1, first] : [after, cue];
  if (to < from) return false;
  const between = text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? text.length);
  if (/["“”«»;]|[.!?]\s+\p{Lu}/u.test(between)) return false;
  const middle = words.slice(from, to);
  const insertion = /^\s*,.*,\s*$/.test(between) || /^\s*\(.*\)\s*$/.test(between);
  if (cue < first) {
    const by = middle.findIndex(({ folded }) => folded === "by" || folded === "oleh");
    return by >= 0
      ? !middle.slice(by).some(isNameWord)
      : middle.length <= 3 && !middle.some(isNameWord);
  }
  const open = between.replace(/\s*\([^()]*\)/g, "");
  if (insertion || joinsOthers(open, wordsOf(open).filter(isNameWord))) return true;
  const main = between.replace(/^\s*,[^,]*,/, "");
  return !wordsOf(main).some(isNameWord) && !/,\s*$/.test(main);
}

/** Whether no other word of saying stands between this one and the quotation: that would be another's. */
function isNearestCue(
  words: readonly Word[],
  cue: number,
  cues: readonly number[],
  at: { start: number; end: number } | null,
): boolean {
  if (at === null) return true;
  const place = (index: number) => words[index]?.start ?? 0;
  return cues.every((other) => {
    if (other === cue) return true;
    if (place(cue) < at.start) return !(place(other) > place(cue) && place(other) < at.start);
    return !(place(other) < place(cue) && place(other) >= at.end);
  });
}

function provesIn(evidence: Evidence, fact: Fact): boolean {
  const text = shown(evidence);
  const words = wordsOf(text);
  const at = fact.quote === null ? null : quotationAt(text, fact.quote);
  if (fact.quote !== null && at === null) return false;
  const outside = (index: number) => {
    const start = words[index]?.start ?? 0;
    return at === null || start < at.start || start >= at.end;
  };
  const cues = cuesOf(words, fact, at);
  return subjectRuns(words, fact)
    .filter(({ first }) => outside(first))
    .some(({ first, after }) =>
      cues.some(
        (cue) => isSpeaker(words, text, first, after, cue) && isNearestCue(words, cue, cues, at),
      ),
    );
}

/**
 * Re-derives a reaction from its passages alone: the quotation stands there between marks, letter by
 * letter, and its speaker beside a word of saying outside it. An indirect one: every meaningful word
 * of what was said stands there.
 */
export function provesReaction(fact: Fact): boolean {
  if (fact.kind !== "reaction" || !isNamed(fact, fact.subject) || isAmongOwnWords(fact))
    return false;
  return fact.evidence.some((evidence) => {
    if (evidence.part !== "says" || !provesIn(evidence, fact)) return false;
    if (fact.quote !== null) return true;
    const present = new Set(foldedWords(shown(evidence)));
    return (
      foldText(fact.object) !== "" && foldedWords(fact.object).every((word) => present.has(word))
    );
  });
}
