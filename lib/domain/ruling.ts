import type { Given } from "./response";

/**
 * What a teacher decides of a question after it was taken: `also`, an answer counts in full beside
 * the key; `not`, it was accepted by mistake; `only`, it is the key now; `everybody` has full marks;
 * `void`, the question does not count; `original`, it is marked as it was asked.
 */
export const RULING_EFFECTS = ["also", "not", "only", "everybody", "void", "original"] as const;
export type RulingEffect = (typeof RULING_EFFECTS)[number];

/** Whether a ruling of this effect names an answer. */
export function namesAnswer(effect: RulingEffect): boolean {
  return effect === "also" || effect === "not" || effect === "only";
}

/** One row of the log of rulings. */
export type Ruling = {
  /** Counts up within an assignment: rulings hold in this order. */
  number: number;
  itemVersionId: string;
  effect: RulingEffect;
  /** Where its effect names an answer; else null. */
  answer: Given | null;
  /** Whether marks may fall by it. If not, it passes over whoever would lose by it. */
  lowers: boolean;
};

/** 0 to 1; null where the question does not count. */
export type RuledMark = number | null;

/** How a question is marked after some rulings. */
type Key = { counts: "answers" | "everybody" | "nobody"; printed: boolean; others: Given[] };

const AS_ASKED: Key = { counts: "answers", printed: true, others: [] };

function keyAfter(key: Key, { effect, answer }: Pick<Ruling, "effect" | "answer">): Key {
  const accepted = answer === null ? [] : [answer];
  switch (effect) {
    case "also":
      return {
        counts: "answers",
        printed: key.printed,
        others: key.others.concat(accepted),
      };
    case "not":
      return { ...key, others: key.others.filter((other) => !isSameAnswer(other, answer)) };
    case "only":
      return { counts: "answers", printed: false, others: accepted };
    case "everybody":
      return { counts: "everybody", printed: key.printed, others: key.others };
    case "void":
      return { counts: "nobody", printed: key.printed, others: key.others };
    case "original":
      return AS_ASKED;
  }
}

/** Whether two rulings name one answer, word for word. */
export function isSameAnswer(one: Given | null, other: Given | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What counts beside the key after these rulings, in their order: each can be taken back. */
export function acceptedBesides(rulings: readonly Pick<Ruling, "effect" | "answer">[]): Given[] {
  const { printed, others } = rulings.reduce(keyAfter, AS_ASKED);
  if (printed) return others;
  const [only = null, ...besides] = others;
  return besides.filter((other) => !isSameAnswer(other, only));
}

type Earned = {
  /** By the key as it was printed. */
  own: number;
  /** What the same response earns where this answer is the key. */
  earns: (answer: Given) => number;
};

function markUnder(key: Key, { own, earns }: Earned): RuledMark {
  if (key.counts === "nobody") return null;
  if (key.counts === "everybody") return 1;
  return Math.max(0, key.printed ? own : 0, ...key.others.map(earns));
}

/**
 * Whether a question is worth less to its learner: a lower mark; no longer counted although it earned
 * something; counted again at less than the full mark.
 */
function isLower(before: RuledMark, after: RuledMark): boolean {
  if (before === null) return after !== null && after < 1;
  return after === null ? before > 0 : after < before;
}

/** The mark of one response under the rulings on its question, in their order. */
export function markUnderRulings(earned: Earned, rulings: readonly Ruling[]): RuledMark {
  let key = AS_ASKED;
  let mark: RuledMark = earned.own;
  for (const ruling of rulings.toSorted((one, other) => one.number - other.number)) {
    key = keyAfter(key, ruling);
    const next = markUnder(key, earned);
    if (ruling.lowers || !isLower(mark, next)) mark = next;
  }
  return mark;
}
