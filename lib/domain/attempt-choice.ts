import { totalOf } from "./marks";
import type { RuledMark } from "./ruling";

/** Which sittings of each learner a report is made of. */
export const ATTEMPT_CHOICES = ["first", "last", "highest", "all"] as const;
export type AttemptChoice = (typeof ATTEMPT_CHOICES)[number];

type Sitting = {
  learnerId: string;
  /** Counts the learner's sittings. */
  number: number;
  itemMarks: readonly { mark: RuledMark }[];
};

/** The sittings that are meant, one of each learner or all; of equally high ones the first. */
export function chooseSittings<S extends Sitting>(
  sittings: readonly S[],
  choice: AttemptChoice,
): S[] {
  if (choice === "all") return [...sittings];
  const chosen = new Map<string, S>();
  for (const sitting of sittings.toSorted((one, other) => one.number - other.number)) {
    const before = chosen.get(sitting.learnerId);
    if (!before || isBetter(sitting, before, choice)) chosen.set(sitting.learnerId, sitting);
  }
  return [...chosen.values()];
}

function isBetter(sitting: Sitting, before: Sitting, choice: AttemptChoice): boolean {
  if (choice === "highest") return shareOf(sitting) > shareOf(before);
  return choice === "last";
}

function shareOf({ itemMarks }: Sitting): number {
  const { mark, maxMark } = totalOf(itemMarks);
  return maxMark > 0 ? mark / maxMark : 0;
}
