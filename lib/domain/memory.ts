import type { Card, FSRS, Grade } from "ts-fsrs";
import {
  createEmptyCard,
  Rating as FsrsRating,
  fsrs,
  GenSeedStrategyWithCardId,
  State,
  StrategyMode,
} from "ts-fsrs";
import { ankiSteps } from "./learning-steps";
import type { MemoryState, Rating } from "./review";
import { RATINGS } from "./review";
import type { Scheduling, Weights } from "./scheduling";
import { DEFAULT_RETENTION, DEFAULT_SCHEDULING, DEFAULT_WEIGHTS } from "./scheduling";
import { startOfStudyDay, studyDayOf, toStudyClock } from "./study-day";

/** What a card's review log implies. A card that was never reviewed has none. */
export type Memory = {
  state: MemoryState;
  /** Days until retrievability falls to 0.9. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** The step that comes next while learning or relearning. */
  learningSteps: number;
  /** The interval last given in study days; 0 while it is counted in minutes. */
  scheduledDays: number;
  repetitions: number;
  lapses: number;
  lastReviewedAt: Date;
  /** For an interval of days the beginning of the study day; else to the minute. */
  dueAt: Date;
};

/** What memory takes from one review. `timeZone` is the learner's at the time. */
export type Recall = { rating: Rating; reviewedAt: Date; timeZone: string };

/** A card of ts-fsrs with the seed of the fuzz of its intervals: the end of its id, as text. */
type SeededCard = Card & { seed: string };

/** Drawing from a whole UUID would take half the time of a replay. */
const SEED_LENGTH = 12;

/** Making one takes longer than a review: each set of weights keeps its own, by retention. */
const schedulers = new WeakMap<Weights, Map<number, FSRS>>();

function schedulerOf({ retention, weights }: Scheduling): FSRS {
  const made = schedulers.get(weights) ?? new Map<number, FSRS>();
  schedulers.set(weights, made);
  const scheduler = made.get(retention) ?? makeScheduler({ retention, weights });
  made.set(retention, scheduler);
  return scheduler;
}

// The default seed of the fuzz holds the moment of the review, so that a button would
// promise another interval than it gives.
function makeScheduler({ retention, weights }: Scheduling): FSRS {
  return fsrs({
    w: weights.values,
    request_retention: retention,
    enable_fuzz: true,
    enable_short_term: true,
  })
    .useStrategy(StrategyMode.LEARNING_STEPS, ankiSteps)
    .useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId("seed"));
}

/** The memory after one more review, which is not older than the last. `memory` is unchanged. */
export function applyReview(
  cardId: string,
  memory: Memory | null,
  recall: Recall,
  scheduling = DEFAULT_SCHEDULING,
): Memory {
  const { reviewedAt, timeZone } = recall;
  const now = toStudyClock(reviewedAt, timeZone);
  const { card } = schedulerOf(scheduling).next(
    toFsrs(cardId, memory, timeZone, now),
    now,
    GRADES[recall.rating],
  );

  const minutes = card.due.getTime() - now.getTime();
  const dueAt =
    card.scheduled_days > 0
      ? startOfStudyDay(studyDayOf(reviewedAt, timeZone) + card.scheduled_days, timeZone)
      : new Date(reviewedAt.getTime() + minutes);
  return {
    state: STATES[card.state],
    stability: card.stability,
    difficulty: card.difficulty,
    learningSteps: card.learning_steps,
    scheduledDays: card.scheduled_days,
    repetitions: card.reps,
    lapses: card.lapses,
    lastReviewedAt: reviewedAt,
    dueAt,
  };
}

/** What each rating would make of the card now: exactly what `applyReview` then gives. */
export function previewRatings(
  cardId: string,
  memory: Memory | null,
  { reviewedAt, timeZone }: Omit<Recall, "rating">,
  scheduling = DEFAULT_SCHEDULING,
): Record<Rating, Memory> {
  const outcomes = RATINGS.map((rating) => [
    rating,
    applyReview(cardId, memory, { rating, reviewedAt, timeZone }, scheduling),
  ]);
  return Object.fromEntries(outcomes) as Record<Rating, Memory>;
}

/** The chance, 0 to 1, that the learner knows the card on the study day of `now`. */
export function retrievability(
  memory: Memory,
  now: Date,
  timeZone: string,
  weights = DEFAULT_WEIGHTS,
): number {
  const days = studyDayOf(now, timeZone) - studyDayOf(memory.lastReviewedAt, timeZone);
  const scheduler = schedulerOf({ retention: DEFAULT_RETENTION, weights });
  return scheduler.forgetting_curve(Math.max(0, days), memory.stability);
}

/** Days since the last review are counted in the zone of this one, wherever the last was made. */
function toFsrs(cardId: string, memory: Memory | null, timeZone: string, now: Date): SeededCard {
  const seed = cardId.slice(-SEED_LENGTH);
  if (!memory) return { ...createEmptyCard(now), seed };
  return {
    seed,
    state: FSRS_STATES[memory.state],
    stability: memory.stability,
    difficulty: memory.difficulty,
    learning_steps: memory.learningSteps,
    scheduled_days: memory.scheduledDays,
    reps: memory.repetitions,
    lapses: memory.lapses,
    last_review: toStudyClock(memory.lastReviewedAt, timeZone),
    // Neither is read by the scheduler; its type asks for them.
    due: now,
    elapsed_days: 0,
  };
}

const GRADES: Record<Rating, Grade> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
};

const FSRS_STATES: Record<MemoryState, State> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** A reviewed card is never new again; the type of ts-fsrs cannot say so. */
const STATES: Record<State, MemoryState> = {
  [State.New]: "learning",
  [State.Learning]: "learning",
  [State.Review]: "review",
  [State.Relearning]: "relearning",
};
