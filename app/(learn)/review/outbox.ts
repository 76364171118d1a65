import type { ReviewEvent } from "@/lib/domain/review-event";
import type { Answer } from "@/lib/domain/review-session";

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

/** The answers among events, those undone again left out. */
export function answersIn(events: readonly ReviewEvent[]): Answer[] {
  const undone = new Set(events.flatMap((event) => (event.type === "undo" ? event.reviewId : [])));
  return events.flatMap((event) => {
    if (event.type === "undo" || undone.has(event.id)) return [];
    const { type: _, ...answer } = event;
    return [{ ...answer, reviewedAt: new Date(event.reviewedAt) }];
  });
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
