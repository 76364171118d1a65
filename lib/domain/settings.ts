import type { PartialCredit } from "./partial-credit";
import type { ReviewMatrix, ReviewRow } from "./review-matrix";
import { REVIEW_ROWS } from "./review-matrix";

/** What a quiz is for: each is a set of settings, and looks its own way. */
export const PRESETS = ["practice", "homework", "exam"] as const;
export type Preset = (typeof PRESETS)[number];

/** Which of several sittings counts. */
export const COUNTINGS = ["highest", "average", "first", "last"] as const;
export type Counting = (typeof COUNTINGS)[number];

/** Quiz options: on an assignment, or the learner's own where there is none. Pinned into each attempt. */
export type Settings = {
  preset: Preset;
  shows: ReviewMatrix;
  /** After handing in nothing is shown until a teacher releases the results. */
  held: boolean;
  /** Attempts allowed; null is any number. */
  attempts: number | null;
  counts: Counting;
  /** Minutes from handing in to the next start. */
  delayMinutes: number;
  /** Minutes that a sitting may last; null is no limit. */
  limitMinutes: number | null;
  /** One question a page, or all on one. */
  layout: "one" | "all";
  /** Sequential: no way back to an earlier question. */
  navigation: "free" | "sequential";
  shuffle: boolean;
  /** How a part of a question with several right options counts. */
  partial: PartialCredit;
  /** While it is taken its documents are closed to its learner as well. */
  closedBook: boolean;
};

const ALL: ReviewRow[] = [...REVIEW_ROWS];
const ANSWERS_ONLY: ReviewRow[] = ["attempt"];
const MARKS: ReviewRow[] = ["attempt", "max-marks", "marks", "overall"];

const FREELY = {
  attempts: null,
  counts: "highest",
  delayMinutes: 0,
  limitMinutes: null,
  layout: "one",
  navigation: "free",
  shuffle: true,
  partial: "net-correct",
  closedBook: false,
} as const;

/** Taken for oneself: everything at once, as often as one likes. */
export const PRACTICE: Settings = {
  ...FREELY,
  preset: "practice",
  shows: { during: ALL, after: ALL, later: ALL, closed: ALL },
  held: false,
};

/** Marks on handing in, answers once nobody can hand in any more. */
export const HOMEWORK: Settings = {
  ...FREELY,
  preset: "homework",
  shows: { during: ANSWERS_ONLY, after: MARKS, later: MARKS, closed: ALL },
  held: false,
  attempts: 2,
};

/** Once, and nothing is seen before the teacher releases it. */
export const EXAM: Settings = {
  ...FREELY,
  preset: "exam",
  shows: { during: ANSWERS_ONLY, after: ALL, later: ALL, closed: ALL },
  held: true,
  attempts: 1,
};

export const PRESET_SETTINGS: Record<Preset, Settings> = {
  practice: PRACTICE,
  homework: HOMEWORK,
  exam: EXAM,
};

/** Whether each answer gets its verdict at once: it is then final. */
export function checksEach({ shows }: Pick<Settings, "shows">): boolean {
  return shows.during.includes("correct");
}

/** Whether the right answers are held back while it is taken. */
export function holdsBack({ shows }: Pick<Settings, "shows">): boolean {
  return !shows.during.includes("answer");
}
