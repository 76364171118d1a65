import type { SettingAside } from "./card-action";
import type { CardGoal } from "./card-goal";
import type { Memory } from "./memory";
import { applyReview } from "./memory";
import { nextCard } from "./queue";
import type { Rating } from "./review";
import type { Weights } from "./scheduling";

/** A card in the learner's hand. */
export type SessionCard = {
  cardId: string;
  memory: Memory | null;
  goal: CardGoal;
  /** It is shown once more before an exam, whether or not it is due. */
  inPass?: boolean;
  /** The item version shown last. */
  lastVersionId: string | null;
  /** The last review that its memory has in it. Absent in what an older page kept. */
  lastReviewId?: string | null;
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
  /** What its interval was reckoned with. Absent in what an older page kept. */
  retention?: number;
  weightsId?: string;
};

/** A card set aside in this session. */
export type Aside = { id: string; cardId: string; action: SettingAside; actedAt: Date };

/** What one undo takes back. */
export type Move = ({ type: "answer" } & Answer) | ({ type: "aside" } & Aside);

/** Cards as they came from the server, the moves since, and the card that an undo brought back. */
export type ReviewSession<Card extends SessionCard> = {
  cards: readonly Card[];
  moves: readonly Move[];
  returned: string | null;
  timeZone: string;
  weights: Weights;
};

/** The cards as the moves have left them. An undone move leaves no trace: the rest is folded anew. */
export function cardsNow<Card extends SessionCard>(session: ReviewSession<Card>): Card[] {
  const { cards, moves } = session;
  const aside = new Set(moves.flatMap((move) => (move.type === "aside" ? move.cardId : [])));
  const answers = answersOf(moves);
  return cards
    .filter((card) => !aside.has(card.cardId))
    .map((card) =>
      answers
        .filter((answer) => answer.cardId === card.cardId)
        .reduce((held, answer) => afterAnswer(held, answer, session), card),
    );
}

/** The ratings among moves, in their order. */
export function answersOf(moves: readonly Move[]): Answer[] {
  return moves.filter((move) => move.type === "answer");
}

/** An answer that the server knew already when it sent the card is not counted again. */
function afterAnswer<Card extends SessionCard>(
  card: Card,
  { itemVersionId, rating, reviewedAt, retention = card.goal.retention }: Answer,
  { timeZone, weights }: Pick<ReviewSession<Card>, "timeZone" | "weights">,
): Card {
  if (card.memory && reviewedAt <= card.memory.lastReviewedAt) return card;
  const recall = { rating, reviewedAt, timeZone };
  const memory = applyReview(card.cardId, card.memory, recall, { retention, weights });
  return { ...card, memory, inPass: false, lastVersionId: itemVersionId };
}

/** The card to show: the one that an undo brought back, else the next of the queue. */
export function cardInHand<Card extends SessionCard>(
  cards: readonly Card[],
  returned: string | null,
  now: Date,
): Card | null {
  return cards.find((card) => card.cardId === returned) ?? nextCard(cards, now);
}

/** When a move was made. */
export function momentOf(move: Move): Date {
  return move.type === "answer" ? move.reviewedAt : move.actedAt;
}

/** The session after one more move. */
export function moved<Card extends SessionCard>(
  session: ReviewSession<Card>,
  move: Move,
): ReviewSession<Card> {
  return { ...session, moves: [...session.moves, move], returned: null };
}

/** The session after moves that were made before it began; what it has of them already stays as it is. */
export function movedBefore<Card extends SessionCard>(
  session: ReviewSession<Card>,
  earlier: readonly Move[],
): ReviewSession<Card> {
  const own = new Set(session.moves.map((move) => move.id));
  const moves = [...earlier.filter((move) => !own.has(move.id)), ...session.moves];
  return { ...session, moves };
}

/** The session without its last move, that card in hand again; the same if there is none. */
export function undone<Card extends SessionCard>(
  session: ReviewSession<Card>,
): ReviewSession<Card> {
  const last = session.moves.at(-1);
  if (!last) return session;
  return { ...session, moves: session.moves.slice(0, -1), returned: last.cardId };
}

/**
 * The session with cards that came later. Cards that it holds and has moved are known better here; what
 * an earlier page moved comes with the cards.
 */
export function dealt<Card extends SessionCard>(
  session: ReviewSession<Card>,
  cards: readonly Card[],
): ReviewSession<Card> {
  const touched = new Set(session.moves.map((move) => move.cardId));
  if (session.returned) touched.add(session.returned);
  const kept = session.cards.filter((card) => touched.has(card.cardId));
  const held = new Set(kept.map((card) => card.cardId));
  return { ...session, cards: [...kept, ...cards.filter((card) => !held.has(card.cardId))] };
}
