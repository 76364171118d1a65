import type { Memory } from "./memory";
import { applyReview } from "./memory";
import { nextCard } from "./queue";
import type { Rating } from "./review";

/** A card in the learner's hand. */
export type SessionCard = {
  cardId: string;
  memory: Memory | null;
  /** The item version shown last. */
  lastVersionId: string | null;
};

/** One rating given in this session. */
export type Answer = {
  /** The review's. */
  id: string;
  cardId: string;
  itemVersionId: string;
  rating: Rating;
  reviewedAt: Date;
  durationMs: number;
};

/** Cards as they came from the server, the answers since, and the card that an undo brought back. */
export type ReviewSession<Card extends SessionCard> = {
  cards: readonly Card[];
  answers: readonly Answer[];
  returned: string | null;
  timeZone: string;
};

/** The cards as the answers have left them. An undone answer leaves no trace: the rest is folded anew. */
export function cardsNow<Card extends SessionCard>(session: ReviewSession<Card>): Card[] {
  return session.cards.map((card) =>
    session.answers
      .filter((answer) => answer.cardId === card.cardId)
      .reduce((held, answer) => afterAnswer(held, answer, session.timeZone), card),
  );
}

/** An answer that the server knew already when it sent the card is not counted again. */
function afterAnswer<Card extends SessionCard>(card: Card, answer: Answer, timeZone: string): Card {
  const { itemVersionId, rating, reviewedAt } = answer;
  if (card.memory && reviewedAt <= card.memory.lastReviewedAt) return card;
  const memory = applyReview(card.cardId, card.memory, { rating, reviewedAt, timeZone });
  return { ...card, memory, lastVersionId: itemVersionId };
}

/** The card to show: the one that an undo brought back, else the next of the queue. */
export function cardInHand<Card extends SessionCard>(
  cards: readonly Card[],
  returned: string | null,
  now: Date,
): Card | null {
  return cards.find((card) => card.cardId === returned) ?? nextCard(cards, now);
}

/** The session after one more answer. */
export function answered<Card extends SessionCard>(
  session: ReviewSession<Card>,
  answer: Answer,
): ReviewSession<Card> {
  return { ...session, answers: [...session.answers, answer], returned: null };
}

/** The session without its last answer, that card in hand again; the same if there is none. */
export function undone<Card extends SessionCard>(
  session: ReviewSession<Card>,
): ReviewSession<Card> {
  const last = session.answers.at(-1);
  if (!last) return session;
  return { ...session, answers: session.answers.slice(0, -1), returned: last.cardId };
}

/** The session with cards that came later. Cards that were answered here are known better here. */
export function dealt<Card extends SessionCard>(
  session: ReviewSession<Card>,
  cards: readonly Card[],
): ReviewSession<Card> {
  const touched = new Set(session.answers.map((answer) => answer.cardId));
  if (session.returned) touched.add(session.returned);
  const kept = session.cards.filter((card) => touched.has(card.cardId));
  return {
    ...session,
    cards: [...kept, ...cards.filter((card) => !touched.has(card.cardId))],
  };
}
