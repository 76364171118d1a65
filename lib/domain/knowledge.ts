import type { DayFigure } from "./forecast";
import type { Memory } from "./memory";
import { applyReview, retrievability } from "./memory";
import type { LoggedRecall } from "./memory-replay";
import { isCounted } from "./memory-replay";
import type { Weights } from "./scheduling";
import { DEFAULT_RETENTION } from "./scheduling";
import { DAY, studyDayOf } from "./study-day";

/**
 * About how many cards were known at the end of each study day: the sum of their recall, ΣR of FSRS, by
 * the weights that count now. `logs` has one log a card, in any order; `days` rise.
 */
export function knowledgeOnDays(
  logs: ReadonlyMap<string, readonly LoggedRecall[]>,
  days: readonly number[],
  { timeZone, weights }: { timeZone: string; weights: Weights },
): DayFigure[] {
  const known = days.map(() => 0);
  const scheduling = { retention: DEFAULT_RETENTION, weights };
  for (const [cardId, log] of logs) {
    const ordered = log.toSorted((a, b) => a.reviewedAt.getTime() - b.reviewedAt.getTime());
    let memory: Memory | null = null;
    let next = 0;
    for (const [index, day] of days.entries()) {
      for (let recall = ordered[next]; recall; recall = ordered[next]) {
        if (studyDayOf(recall.reviewedAt, timeZone) > day) break;
        if (isCounted(recall, memory)) memory = applyReview(cardId, memory, recall, scheduling);
        next += 1;
      }
      if (memory) known[index] = (known[index] ?? 0) + recallOn(memory, day, { timeZone, weights });
    }
  }
  return days.map((studyDay, index) => ({ studyDay, value: known[index] ?? 0 }));
}

function recallOn(memory: Memory, day: number, clock: { timeZone: string; weights: Weights }) {
  const { timeZone, weights } = clock;
  const since = day - studyDayOf(memory.lastReviewedAt, timeZone);
  const then = new Date(memory.lastReviewedAt.getTime() + since * DAY);
  return retrievability(memory, then, timeZone, weights);
}
