import type { FittingOutcome } from "../../lib/domain/fitting";
import type { JobState } from "../../lib/domain/job";
import type { MemoryState, Rating, ReviewSource, Strength } from "../../lib/domain/review";
import type { ReviewTime } from "../../lib/domain/review-matrix";
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from "../../lib/domain/scheduling";
import type { Columns } from "../columns";
import type { Attempts } from "./attempts";
import { belongsTo } from "./belongs-to";
import type { Cards } from "./cards";
import type { Content } from "./content";
import type { People } from "./people";

/** The log of reviews, to which rows are only added, and what follows from it. */
export function buildMemory(
  column: Columns,
  { users }: People,
  { itemVersions }: Content,
  { attempts, responses }: Attempts,
  { cards }: Cards,
) {
  const { text, integer, real, boolean, instant, json, index } = column;
  const userId = belongsTo(column, () => users.id);
  const attemptId = belongsTo(column, () => attempts.id);

  /** The review log. Rows are added, never changed. */
  const reviews = column.table(
    "reviews",
    {
      /** Made by the browser, so that a resend is harmless. */
      id: text().primaryKey(),
      cardId: text()
        .notNull()
        .references(() => cards.id, { onDelete: "cascade" }),
      /** Always that of the card: a learner's days are counted without a look at each of their cards. */
      learnerId: text().notNull(),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      rating: text<Rating>().notNull(),
      reviewedAt: instant().notNull(),
      /** The learner's study day, counted from 1970-01-01, and the zone it was counted in. */
      studyDay: integer().notNull(),
      timeZone: text().notNull(),
      /** From stem shown to rating, at most 60 000. */
      durationMs: integer().notNull(),
      source: text<ReviewSource>().notNull(),
      strength: text<Strength>().notNull().default("full"),
      /** What its interval was reckoned with: a memory folded anew gives the same day. */
      retention: real().notNull().default(DEFAULT_RETENTION),
      weightsId: text().notNull().default(DEFAULT_WEIGHTS.id),
    },
    (review) => [
      index("reviews_card").on(review.cardId, review.reviewedAt),
      index("reviews_day").on(review.learnerId, review.source, review.studyDay, review.reviewedAt),
    ],
  );

  /** An undone review: it stays in the log and no longer counts. */
  const reviewVoids = column.table(
    "review_voids",
    {
      reviewId: text()
        .primaryKey()
        .references(() => reviews.id, { onDelete: "cascade" }),
      /** Always that of the review. */
      learnerId: text().notNull(),
      voidedAt: instant().notNull(),
    },
    (row) => [index("review_voids_learner").on(row.learnerId)],
  );

  /** The interval of a card's last review was reckoned anew, because its learner asked for it. */
  const reschedules = column.table("reschedules", {
    reviewId: text()
      .primaryKey()
      .references(() => reviews.id, { onDelete: "cascade" }),
    retention: real().notNull(),
    weightsId: text().notNull(),
    rescheduledAt: instant().notNull(),
  });

  /** A review that was an answer in a quiz. */
  const quizReviews = column.table(
    "quiz_reviews",
    {
      reviewId: text()
        .primaryKey()
        .references(() => reviews.id, { onDelete: "cascade" }),
      attemptId: attemptId(),
      responseId: text()
        .notNull()
        .references(() => responses.id, { onDelete: "cascade" }),
    },
    (row) => [index("quiz_reviews_attempt").on(row.attemptId)],
  );

  /** A sitting whose answers have not reached its learner's memory, or have since been marked anew. */
  const quizEvidenceWaits = column.table("quiz_evidence_waits", {
    attemptId: attemptId().primaryKey(),
    /** Whether it waits for its teacher, and from when on its learner may see what was right. */
    held: boolean().notNull(),
    seenFrom: text<ReviewTime>().notNull(),
    since: instant().notNull(),
  });

  /** The weights of a learner's memory, fitted to their log: one row for each time this was tried. */
  const fittings = column.table(
    "fittings",
    {
      /** Also names the weights that it gave. */
      id: text().primaryKey(),
      learnerId: userId(),
      state: text<JobState>().notNull(),
      /** New at each taking: who lost the lease can no longer finish. */
      leaseId: text(),
      leasedUntil: instant(),
      tries: integer().notNull(),
      /** What was found; absent while it waits, and where there was too little to go by. */
      outcome: json<FittingOutcome>(),
      /** Whether its weights were taken. The last that were are the learner's. */
      taken: boolean().notNull(),
      createdAt: instant().notNull(),
      finishedAt: instant(),
    },
    (fitting) => [
      index("fittings_learner").on(fitting.learnerId, fitting.createdAt),
      index("fittings_state").on(fitting.state, fitting.createdAt),
    ],
  );

  /** Always the replay of the card's reviews. A card that was never reviewed has no row. */
  const memories = column.table(
    "memories",
    {
      cardId: text()
        .primaryKey()
        .references(() => cards.id, { onDelete: "cascade" }),
      state: text<MemoryState>().notNull(),
      /** Days until retrievability falls to 0.9. */
      stability: real().notNull(),
      /** FSRS difficulty, 1 to 10. */
      difficulty: real().notNull(),
      learningSteps: integer().notNull(),
      scheduledDays: integer().notNull(),
      repetitions: integer().notNull(),
      lapses: integer().notNull(),
      lastReviewedAt: instant().notNull(),
      dueAt: instant().notNull(),
    },
    (memory) => [index("memories_due").on(memory.dueAt)],
  );

  return { reviews, reviewVoids, reschedules, quizReviews, quizEvidenceWaits, fittings, memories };
}
