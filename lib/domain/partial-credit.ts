/**
 * Rules for a question with several right options, with t right ones ticked, f wrong ones ticked,
 * c right ones there are and n options: all or nothing; max(0, (t − f) / c); (t / c) · (t / ticked);
 * the share of right decisions over all n options.
 */
export const PARTIAL_CREDITS = ["off", "net-correct", "coverage", "each-answer"] as const;
export type PartialCredit = (typeof PARTIAL_CREDITS)[number];

export type Ticks = {
  rightTicked: number;
  wrongTicked: number;
  /** Right options there are. */
  right: number;
  /** Options there are, right and wrong. */
  options: number;
};

/** The share of the mark, 0 to 1. */
export function partialCredit(rule: PartialCredit, ticks: Ticks): number {
  const { rightTicked, wrongTicked, right, options } = ticks;
  const ticked = rightTicked + wrongTicked;
  if (right === 0 || ticked === 0) return 0;
  switch (rule) {
    case "off":
      return rightTicked === right && wrongTicked === 0 ? 1 : 0;
    case "net-correct":
      return Math.max(0, (rightTicked - wrongTicked) / right);
    case "coverage":
      return (rightTicked / right) * (rightTicked / ticked);
    case "each-answer": {
      const leftRightly = options - right - wrongTicked;
      return (rightTicked + leftRightly) / options;
    }
  }
}
