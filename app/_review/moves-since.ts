import type { ReviewEvent } from "@/lib/domain/review-event";
import type { Move, SessionCard } from "@/lib/domain/review-session";
import { momentOf } from "@/lib/domain/review-session";
import { readEvents } from "./event-store";
import { readOutbox } from "./outbox";

/** For so long a page may have been on its way while the server took what it does not know. */
const ON_ITS_WAY_MS = 60_000;

/** A page as it was made at `now`. */
type MadePage = { now: Date; cards: readonly SessionCard[] };

/** Moves that a page does not know: it was made while they were sent, or is a copy kept for days without a connection. */
export async function movesSince(viewerId: string, { now, cards }: MadePage): Promise<Move[]> {
  const outbox = eventsOf(await readOutbox(viewerId));
  const sent = eventsOf(await readEvents("sent", viewerId));
  const waiting = new Set(movesIn(outbox).map((move) => move.id));
  const cardOf = new Map(cards.map((card) => [card.cardId, card]));
  const moves = movesIn([...sent, ...outbox]);
  const placeOf = new Map(moves.map((move, place) => [move.id, place]));
  return moves.filter((move, place) => {
    const card = cardOf.get(move.cardId);
    const knownTo = placeOf.get(card?.lastReviewId ?? "") ?? -1;
    if (card && move.type === "answer" && place <= knownTo) return false;
    if (waiting.has(move.id) || momentOf(move) > now) return true;
    return card !== undefined && momentOf(move).getTime() > now.getTime() - ON_ITS_WAY_MS;
  });
}

function eventsOf(list: readonly { event: ReviewEvent }[]): ReviewEvent[] {
  return list.map(({ event }) => event);
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
