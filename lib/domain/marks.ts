import { earnedBy } from "./accepted-answer";
import { isBlank } from "./given";
import type { Graded, Verdict } from "./grading";
import { gradeResponse } from "./grading";
import type { PinnedItem } from "./item-view";
import type { PartialCredit } from "./partial-credit";
import type { Given } from "./response";
import type { RuledMark, Ruling } from "./ruling";
import { markUnderRulings } from "./ruling";

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

/** A mark that a teacher set by hand, or a word on the answer: of a comment alone the mark is null. */
export type HandMark = { position: number; mark: number | null; comment: string };

/** All that the marks of a sitting are made from, beside its questions. */
export type Grounds = {
  log: readonly LoggedResponse[];
  rulings: readonly Ruling[];
  handMarks: readonly HandMark[];
};

/** One question of an attempt with what counts for it; `graded` is null where nothing was given. */
export type MarkedItem = {
  item: PinnedItem;
  response: LoggedResponse | null;
  /** By the key as it was printed. */
  graded: Graded | null;
  /** After rulings and what was set by hand. */
  mark: RuledMark;
  byHand: HandMark | null;
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

/** Marks an attempt from its grounds alone: one point for each question that counts. */
export function markAttempt(
  items: readonly PinnedItem[],
  grounds: Grounds,
  rule: PartialCredit,
): Marks {
  const standing = standingResponses(grounds.log);
  const marked = items.map((item) => {
    const response = standing.get(item.position) ?? null;
    const graded = response && gradeIn(items, item, response.given, rule);
    return markItem(item, { response, graded }, grounds, rule);
  });
  return { ...totalOf(marked), items: marked };
}

/** What one response earns, once it is graded, after rulings and what was set by hand. */
export function markItem(
  item: PinnedItem,
  { response, graded }: Pick<MarkedItem, "response" | "graded">,
  { rulings, handMarks }: Omit<Grounds, "log">,
  rule: PartialCredit,
): MarkedItem {
  const byHand = handMarks.find(({ position }) => position === item.position) ?? null;
  const ofItem = rulings.filter(({ itemVersionId }) => itemVersionId === item.versionId);
  const earns = (answer: Given) => (response ? earnedBy(item, response.given, answer, rule) : 0);
  const ruled = markUnderRulings({ own: graded?.mark ?? 0, earns }, ofItem);
  return { item, response, graded, byHand, mark: byHand?.mark ?? ruled };
}

/** By what a mark is another than the key gave: set by hand, ruled, or taken out of the count. */
export type Decided = "hand" | "ruling" | "void";

/** Null where the key alone decided. */
export function decidedBy({ graded, mark, byHand }: MarkedItem): Decided | null {
  if (byHand && byHand.mark !== null) return "hand";
  if (mark === null) return "void";
  return mark === (graded?.mark ?? 0) ? null : "ruling";
}

/** What is said of an answer, by the mark that counts; null where nothing was given or it does not count. */
export function verdictOf(marked: MarkedItem): Verdict | null {
  const { graded, mark } = marked;
  const decided = decidedBy(marked);
  if (decided === null || mark === null) return decided === null ? (graded?.verdict ?? null) : null;
  if (mark >= 1) return "right";
  return mark > 0 ? "nearly" : "wrong";
}

/** The mark of a sitting, and how many of its questions count. */
export function totalOf(items: readonly { mark: RuledMark }[]): { mark: number; maxMark: number } {
  const marks = items.flatMap(({ mark }) => (mark === null ? [] : mark));
  const sum = marks.reduce((total, mark) => total + mark, 0);
  return { mark: Math.round(sum * 1e6) / 1e6, maxMark: marks.length };
}

/** Grades one response in its attempt, whose other keys and options are never a misspelling of its own. */
export function gradeIn(
  items: readonly Pick<PinnedItem, "key" | "options">[],
  item: PinnedItem,
  given: Given,
  rule: PartialCredit,
): Graded | null {
  if (isBlank(given)) return null;
  if ("chosen" in given) return gradeResponse(item, given, [], rule);
  const words = items.flatMap((other) => [...other.key, ...other.options]);
  const others = [...new Set(words)].filter((word) => !item.key.includes(word));
  return gradeResponse(item, given, others, rule);
}
