import { isOwnOrigin } from "@/lib/auth/origin";
import { currentViewer } from "@/lib/auth/viewer";
import { recordCardAction, writeCardNote } from "@/lib/data/card-actions";
import { getDb } from "@/lib/data/db";
import type { Db } from "@/lib/data/open";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { readJsonBody } from "@/lib/domain/request-body";
import { cappedDuration, momentByServer } from "@/lib/domain/review-clock";
import type { ReviewReply, ReviewResult } from "@/lib/domain/review-event";
import type { Viewer } from "@/lib/domain/viewer";
import type { ParsedEvent } from "./sending";
import { reviewEvent, sending } from "./sending";

/** Bytes: `MOST_EVENTS` take a third of it. */
const LARGEST_BODY = 64 * 1024;

type Clocks = { sentAt: Date; receivedAt: Date };

/**
 * Takes a `ReviewSending` and answers with a `ReviewReply`: events in their order, each by
 * itself. 401 without a session, 403 for a page that is not ours, 400 for what is no sending,
 * 413 for one that is too large.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request)) return refuse(403, "Open Footnote itself to review.");
  const viewer = await currentViewer();
  if (!viewer) return refuse(401, "Sign in again to save your reviews.");

  const body = await readJsonBody(request, LARGEST_BODY);
  if (!body.ok && body.reason === "too-large") return refuse(413, "Send fewer reviews at once.");
  const parsed = sending.safeParse(body.ok ? body.value : null);
  if (!parsed.success) return refuse(400, "These reviews were not understood.");

  const db = await getDb();
  const { sentAt, events } = parsed.data;
  const receivedAt = new Date();
  const results: ReviewResult[] = [];
  for (const event of events) {
    results.push(await takeEvent(db, viewer, event, { sentAt, receivedAt }));
  }
  return Response.json({ now: receivedAt.getTime(), results } satisfies ReviewReply);
}

async function takeEvent(
  db: Db,
  viewer: Viewer,
  event: unknown,
  clocks: Clocks,
): Promise<ReviewResult> {
  const parsed = reviewEvent.safeParse(event);
  if (!parsed.success) return { ok: false, message: "One review was not understood." };
  const taken = await carryOut(db, viewer, parsed.data, clocks);
  return taken ? { ok: true } : { ok: false, message: "One review was of a card you do not have." };
}

async function carryOut(db: Db, viewer: Viewer, event: ParsedEvent, clocks: Clocks) {
  const { sentAt, receivedAt } = clocks;
  const momentOf = (byDevice: Date) => momentByServer({ at: byDevice, sentAt, receivedAt });
  switch (event.type) {
    case "undo":
      return voidReview(db, viewer, { reviewId: event.reviewId, now: receivedAt });
    case "action": {
      const { id, cardId, action, actedAt } = event;
      return recordCardAction(db, viewer, { id, cardId, action, actedAt: momentOf(actedAt) });
    }
    case "note": {
      const { cardId, text, writtenAt } = event;
      return writeCardNote(db, viewer, { cardId, text, writtenAt: momentOf(writtenAt) });
    }
    case "review": {
      const { type: _, ...review } = event;
      const reviewedAt = momentOf(review.reviewedAt);
      const durationMs = cappedDuration(review.durationMs);
      return recordReview(db, viewer, { ...review, reviewedAt, durationMs });
    }
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
