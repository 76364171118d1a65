import { isBlank } from "./given";
import type { Graded } from "./grading";
import { gradeResponse } from "./grading";
import type { PinnedItem } from "./item-view";
import type { PartialCredit } from "./partial-credit";
import type { Given } from "./response";

/** Who ended a sitting: its learner, or the clock at its deadline. */
export type SubmittedBy = "learner" | "clock";

/** One row of the log of an attempt. */
export type LoggedResponse = {
  id: string;
  position: number;
  sequence: number;
  given: Given;
  respondedAt: Date;
};

/** One question of an attempt with what counts for it; `graded` is null where nothing was given. */
export type MarkedItem = {
  item: PinnedItem;
  response: LoggedResponse | null;
  graded: Graded | null;
};

export type Marks = { mark: number; maxMark: number; items: MarkedItem[] };

/** The response that stands at each position: the highest sequence; of equals the latest, then by id. */
export function standingResponses(
  log: readonly LoggedResponse[],
): ReadonlyMap<number, LoggedResponse> {
  const standing = new Map<number, LoggedResponse>();
  for (const response of log) {
    const before = standing.get(response.position);
    if (!before || isNewer(response, before)) standing.set(response.position, response);
  }
  return standing;
}

function isNewer(one: LoggedResponse, other: LoggedResponse): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  const later = one.respondedAt.getTime() - other.respondedAt.getTime();
  return later === 0 ? one.id > other.id : later > 0;
}

/** Marks an attempt from its log alone: one point for each question. */
export function markAttempt(
  items: readonly PinnedItem[],
  log: readonly LoggedResponse[],
  rule: PartialCredit,
): Marks {
  const standing = standingResponses(log);
  const marked = items.map((item) => {
    const response = standing.get(item.position) ?? null;
    return { item, response, graded: response && gradeIn(items, item, response.given, rule) };
  });
  const mark = marked.reduce((sum, { graded }) => sum + (graded?.mark ?? 0), 0);
  return { mark: Math.round(mark * 1e6) / 1e6, maxMark: items.length, items: marked };
}

/** Grades one response in its attempt, whose other keys and options are never a misspelling of its own. */
export function gradeIn(
  items: readonly PinnedItem[],
  item: PinnedItem,
  given: Given,
  rule: PartialCredit,
): Graded | null {
  if (isBlank(given)) return null;
  const words = items.flatMap((other) => [...other.key, ...other.options]);
  const others = [...new Set(words)].filter((word) => !item.key.includes(word));
  return gradeResponse(item, given, others, rule);
}
