import type { Memory } from "./memory";
import type { BacklogOrder, ReviewSettings } from "./review-settings";

/** A stretch of a document: UTF-16 into the unchanged text of one version. */
export type Span = { documentVersionId: string; start: number; end: number };

/** A card that may be shown today, with the passages of its fact. */
export type Candidate = Waiting & { cardId: string; passages: readonly Span[] };

/** What decides when a card is shown. */
export type Waiting = {
  memory: Memory | null;
  /** It belongs to today's part of a last pass before an exam: it comes whether or not it is due. */
  inPass?: boolean;
};

/** What the log says of the study day so far. */
export type DoneToday = {
  /** Cards seen for the first time. */
  introduced: number;
  /** Cards seen that were known from before. */
  reviewed: number;
  /** Every card seen, with its passages. */
  cards: readonly Placed[];
};

/** Cards for one study day. New cards count against the reviews too. */
export type Limits = Pick<ReviewSettings, "newCards" | "reviews">;

/** The learner's limits, where no exam asks for more new cards. */
export function limitsFor({ newCards, reviews }: Limits, examCards: number): Limits {
  return { newCards: Math.max(newCards, examCards), reviews: Math.max(reviews, examCards) };
}

/** A learning card is shown this much early when nothing else is left. */
export const LEARN_AHEAD_MS = 20 * 60_000;

export type Queue = {
  /** In the order they are shown: learning, asked for by an exam, due, new. */
  cards: Candidate[];
  /** Left for tomorrow because another card on the same sentence comes today. */
  buried: number;
  /** Left for another day by the limits. */
  heldBack: number;
};

/** Each sort in its order. A card may be both due and in the last pass before an exam. */
export type Candidates = Record<"learning" | "pass" | "due" | "fresh", readonly Candidate[]>;

/**
 * The cards of today, from the candidates of each sort. One that shares a sentence with a card
 * seen today, or that stands before it here, waits until tomorrow; cards being learned and those
 * of a last pass never wait.
 */
export function planQueue(candidates: Candidates, done: DoneToday, limits: Limits): Queue {
  const queue: Queue = { cards: [], buried: 0, heldBack: 0 };
  const seen = [...done.cards];
  const taken = new Set<string>();

  function admit(cards: readonly Candidate[], room: number, mayWait: boolean) {
    for (const card of cards) {
      if (taken.has(card.cardId)) continue;
      if (mayWait && seen.some((other) => isSibling(card, other))) queue.buried += 1;
      else if (room <= 0) queue.heldBack += 1;
      else {
        room -= 1;
        seen.push(card);
        taken.add(card.cardId);
        queue.cards.push(card);
      }
    }
    return room;
  }

  admit(candidates.learning, Number.POSITIVE_INFINITY, false);
  const pass = candidates.pass.map((card) => ({ ...card, inPass: true }));
  admit(pass, Number.POSITIVE_INFINITY, false);
  const reviews = limits.reviews - done.reviewed - done.introduced;
  const left = admit(candidates.due, reviews, true);
  admit(candidates.fresh, Math.min(left, limits.newCards - done.introduced), true);
  return queue;
}

/**
 * Due cards in the order that their learner chose: those due longest first; those most likely
 * still known first, which clears a backlog with the fewest forgotten; or those first whose
 * interval has been outrun the most. Cards that are alike keep their places.
 */
export function orderBacklog<Card extends { memory: Memory | null }>(
  cards: readonly Card[],
  order: BacklogOrder,
  now: Date,
): Card[] {
  const outrun = ({ memory }: Card) =>
    memory ? (now.getTime() - memory.lastReviewedAt.getTime()) / memory.stability : 0;
  if (order === "due") return cards.toSorted((a, b) => dueTime(a) - dueTime(b));
  const sign = order === "easiest" ? 1 : -1;
  return cards.toSorted((a, b) => sign * (outrun(a) - outrun(b)));
}

type Placed = Pick<Candidate, "cardId" | "passages">;

/** Another card of which a passage has words in common with one of this card's. */
function isSibling(card: Placed, other: Placed): boolean {
  return (
    card.cardId !== other.cardId &&
    card.passages.some((mine) => other.passages.some((theirs) => overlap(mine, theirs)))
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.documentVersionId === b.documentVersionId && a.start < b.end && b.start < a.end;
}

export type CardSort = "fresh" | "learning" | "due";

/** What a card waits for at `now`; null when it is not for today. */
export function sortOfCard({ memory, inPass = false }: Waiting, now: Date): CardSort | null {
  if (!memory) return "fresh";
  if (memory.state !== "review") return "learning";
  return inPass || memory.dueAt <= now ? "due" : null;
}

/**
 * The card to show: one being learned as soon as it is due, else the first that is due,
 * else the first new one, else one being learned that is due within 20 minutes.
 */
export function nextCard<Card extends Waiting>(cards: readonly Card[], now: Date): Card | null {
  const sorted = (sort: CardSort) => cards.filter((card) => sortOfCard(card, now) === sort);
  const learning = sorted("learning").toSorted((a, b) => dueTime(a) - dueTime(b))[0];

  if (learning && dueTime(learning) <= now.getTime()) return learning;
  const next = sorted("due")[0] ?? sorted("fresh")[0];
  if (next) return next;
  return learning && dueTime(learning) <= now.getTime() + LEARN_AHEAD_MS ? learning : null;
}

export type Counts = Record<CardSort, number>;

/** The three numbers beside a review: new, being learned, due. */
export function countCards(cards: readonly Waiting[], now: Date): Counts {
  const counts: Counts = { fresh: 0, learning: 0, due: 0 };
  for (const card of cards) {
    const sort = sortOfCard(card, now);
    if (sort) counts[sort] += 1;
  }
  return counts;
}

function dueTime({ memory }: Waiting): number {
  return memory?.dueAt.getTime() ?? 0;
}
