import { fitsAsKey } from "./accepted-answer";
import { foldAnswer } from "./folding";
import type { Gradable } from "./grading";
import type { Ruling } from "./ruling";
import { isSameAnswer } from "./ruling";

/** A ruling that an older version of a question could be marked by. */
export type OfferedRuling = Pick<Ruling, "effect" | "answer">;

/** What of two versions says which answers count. */
type Keys = Pick<Gradable, "key" | "accept" | "value">;

/** Whether some answer counts in the one version and not in the other. */
export function countsOtherwise(asked: Keys, now: Keys): boolean {
  return JSON.stringify(answersOf(asked)) !== JSON.stringify(answersOf(now));
}

function answersOf({ key, accept, value }: Keys) {
  return [key, accept.toSorted(), value];
}

/**
 * The rulings by which a version that was asked is marked as the one that is asked now: its new key
 * in place of the old one, then each answer that counts besides. Of a key that is none of its own
 * options there is none. An answer that no longer counts is not taken from those who gave it.
 */
export function rulingsToward(asked: Gradable, now: Gradable): OfferedRuling[] {
  const isTyped = asked.form === "short" || asked.form === "cloze";
  const offers: OfferedRuling[] = [];
  if (JSON.stringify(asked.key) !== JSON.stringify(now.key)) {
    offers.push({ effect: "only", answer: isTyped ? { typed: now.key } : { chosen: now.key } });
  }
  if (isTyped && asked.key.length === 1) {
    const counted = offers.length > 0 ? now.key : asked.key.concat(asked.accept);
    const known = new Set(counted.map((words) => foldAnswer(words, asked.lang)));
    for (const words of now.accept) {
      if (known.has(foldAnswer(words, asked.lang))) continue;
      offers.push({ effect: "also", answer: { typed: [words] } });
    }
  }
  return offers.filter(({ answer }) => answer !== null && fitsAsKey(asked, answer));
}

/** Whether two rulings do the same to a question. */
export function isSameRuling(one: OfferedRuling, other: OfferedRuling): boolean {
  return one.effect === other.effect && isSameAnswer(one.answer, other.answer);
}
