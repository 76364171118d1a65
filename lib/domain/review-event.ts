import type { CardAction } from "./card-action";
import type { Rating } from "./review";

/** What a review page sends, in the order in which it happened. Times are milliseconds since 1970 by the device's clock. */
export type ReviewEvent =
  | {
      type: "review";
      /** A UUID that the browser made, so that a resend is harmless. */
      id: string;
      cardId: string;
      itemVersionId: string;
      rating: Rating;
      reviewedAt: number;
      /** From stem shown to rating. */
      durationMs: number;
      /** What the button's interval was reckoned with. Absent in what an older page kept. */
      retention?: number;
      weightsId?: string;
    }
  | { type: "undo"; reviewId: string }
  | {
      type: "action";
      /** A UUID that the browser made. */
      id: string;
      cardId: string;
      action: CardAction;
      actedAt: number;
    }
  | {
      type: "note";
      id: string;
      cardId: string;
      /** Empty: the note is taken away. */
      text: string;
      writtenAt: number;
    };

/** The most events in one sending. */
export const MOST_EVENTS = 50;

export type ReviewSending = { sentAt: number; events: ReviewEvent[] };

/** One result for each event. A refused one is never taken, however often it is sent. */
export type ReviewReply = { now: number; results: ReviewResult[] };
export type ReviewResult = { ok: true } | { ok: false; message: string };
