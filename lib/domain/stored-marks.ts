import { earnedBy } from "./accepted-answer";
import type { Gradable } from "./grading";
import type { HandMark, Marks } from "./marks";
import type { PartialCredit } from "./partial-credit";
import type { Given } from "./response";
import type { RuledMark, Ruling } from "./ruling";
import { markUnderRulings } from "./ruling";

/** What is stored of one question of a sitting that was handed in, in the order of its questions. */
export type StoredMark = {
  versionId: string;
  mark: RuledMark;
  /** By the key as it was printed, where that is another. */
  own?: number;
  /** Set by hand: no ruling changes it. */
  hand?: true;
};

/** What of the marks of a sitting is kept, so that a report need not mark it again. */
export function toStored({ items }: Marks): StoredMark[] {
  return items.map(({ item, graded, mark, byHand }) =>
    stored(item.versionId, graded?.mark ?? 0, mark, byHand),
  );
}

function stored(
  versionId: string,
  own: number,
  mark: RuledMark,
  byHand: Pick<HandMark, "mark"> | null,
): StoredMark {
  const kept: StoredMark = { versionId, mark };
  if (own !== mark) kept.own = own;
  if (byHand && byHand.mark !== null) kept.hand = true;
  return kept;
}

/** A question that was ruled on, and what one learner gave for it. */
export type RuledQuestion = {
  item: Gradable & { versionId: string };
  given: Given | null;
  /** All rulings on the question that hold. */
  rulings: readonly Ruling[];
  rule: PartialCredit;
};

/**
 * The marks of a sitting after another ruling on one question: only that question is marked again,
 * from what was stored. The same as marking the sitting from scratch.
 */
export function regrade(
  marks: readonly StoredMark[],
  { item, given, rulings, rule }: RuledQuestion,
): StoredMark[] {
  return marks.map((each) => {
    if (each.versionId !== item.versionId || each.hand) return each;
    const own = each.own ?? each.mark ?? 0;
    const earns = (answer: Given) => (given ? earnedBy(item, given, answer, rule) : 0);
    return stored(item.versionId, own, markUnderRulings({ own, earns }, rulings), null);
  });
}
