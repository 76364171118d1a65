import type { ReviewEvent } from "@/lib/domain/review-event";
import type { Move } from "@/lib/domain/review-session";
import { momentOf } from "@/lib/domain/review-session";

/** What this page must remember itself where the browser keeps nothing. */
let unkept: ReviewEvent[] = [];

/** The most events that a copy of the page may be behind. */
const MOST_SENT = 1000;

/** Events that the server has not yet confirmed, oldest first; they survive the tab. */
export function readOutbox(viewerId: string): ReviewEvent[] {
  return [...read(waitingKey(viewerId)), ...unkept];
}

/** Moves since a page was made at `now` that it may not know: it may be a copy kept for days without a connection. */
export function movesSince(viewerId: string, now: Date): Move[] {
  const moves = movesIn([...read(sentKey(viewerId)), ...readOutbox(viewerId)]);
  const waiting = new Set(movesIn(readOutbox(viewerId)).map((move) => move.id));
  return moves.filter((move) => waiting.has(move.id) || momentOf(move) > now);
}

/** Puts an event at the end. */
export function addToOutbox(viewerId: string, event: ReviewEvent): void {
  write(viewerId, [...readOutbox(viewerId), event]);
}

/**
 * Takes out what the server has answered, and remembers it for copies of the page that were
 * made before; another tab may have added more meanwhile.
 */
export function takeFromOutbox(viewerId: string, sent: readonly ReviewEvent[]): void {
  const gone = new Set(sent.map(nameOf));
  const remembered = [...read(sentKey(viewerId)), ...sent].slice(-MOST_SENT);
  try {
    localStorage.setItem(sentKey(viewerId), JSON.stringify(remembered));
  } catch {
    // only a copy of the page would miss it
  }
  write(
    viewerId,
    readOutbox(viewerId).filter((event) => !gone.has(nameOf(event))),
  );
}

/** The moves among events, those undone again left out. */
function movesIn(events: readonly ReviewEvent[]): Move[] {
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
    if (action !== "suspend" && action !== "bury") return [];
    return [{ type: "aside", id, cardId, action, actedAt: new Date(event.actedAt) }];
  });
}

function isTakingBack(event: ReviewEvent): event is ReviewEvent & { type: "action" } {
  return event.type === "action" && (event.action === "resume" || event.action === "unbury");
}

function read(key: string): ReviewEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function write(viewerId: string, events: ReviewEvent[]): void {
  try {
    localStorage.setItem(waitingKey(viewerId), JSON.stringify(events));
    unkept = [];
  } catch {
    unkept = events;
  }
}

function waitingKey(viewerId: string): string {
  return `footnote.reviews.${viewerId}`;
}

function sentKey(viewerId: string): string {
  return `footnote.reviews.sent.${viewerId}`;
}

function nameOf(event: ReviewEvent): string {
  return event.type === "undo" ? `undo ${event.reviewId}` : event.id;
}
