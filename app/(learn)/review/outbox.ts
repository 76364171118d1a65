import type { ReviewEvent } from "@/lib/domain/review-event";
import type { Move } from "@/lib/domain/review-session";

/** What this page must remember itself where the browser keeps nothing. */
let unkept: ReviewEvent[] = [];

/** Events that the server has not yet confirmed, oldest first; they survive the tab. */
export function readOutbox(viewerId: string): ReviewEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(viewerId)) ?? "[]");
    return [...(Array.isArray(kept) ? kept : []), ...unkept];
  } catch {
    return unkept;
  }
}

/** Puts an event at the end. */
export function addToOutbox(viewerId: string, event: ReviewEvent): void {
  write(viewerId, [...readOutbox(viewerId), event]);
}

/** Takes out what the server has answered; another tab may have added more meanwhile. */
export function takeFromOutbox(viewerId: string, sent: readonly ReviewEvent[]): void {
  const gone = new Set(sent.map(nameOf));
  write(
    viewerId,
    readOutbox(viewerId).filter((event) => !gone.has(nameOf(event))),
  );
}

/** The moves among events, those undone again left out. */
export function movesIn(events: readonly ReviewEvent[]): Move[] {
  const gone = new Set(events.flatMap((event) => (event.type === "undo" ? event.reviewId : [])));
  const back = new Map(
    events.flatMap((event, index) => (isTakingBack(event) ? [[event.cardId, index] as const] : [])),
  );
  return events.flatMap((event, index): Move[] => {
    if (event.type === "review" && !gone.has(event.id)) {
      return [{ ...event, type: "answer", reviewedAt: new Date(event.reviewedAt) }];
    }
    if (event.type !== "action" || (back.get(event.cardId) ?? -1) > index) return [];
    const { id, cardId, action } = event;
    return action === "suspend" || action === "bury" ? [{ type: "aside", id, cardId, action }] : [];
  });
}

function isTakingBack(event: ReviewEvent): event is ReviewEvent & { type: "action" } {
  return event.type === "action" && (event.action === "resume" || event.action === "unbury");
}

function write(viewerId: string, events: ReviewEvent[]): void {
  try {
    localStorage.setItem(keyOf(viewerId), JSON.stringify(events));
    unkept = [];
  } catch {
    unkept = events;
  }
}

function keyOf(viewerId: string): string {
  return `footnote.reviews.${viewerId}`;
}

function nameOf(event: ReviewEvent): string {
  return event.type === "undo" ? `undo ${event.reviewId}` : event.id;
}
