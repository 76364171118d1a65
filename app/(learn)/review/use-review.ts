import { useCallback, useEffect, useMemo, useState } from "react";
import { movesSince } from "@/app/_review/moves-since";
import { useClock } from "@/app/_review/use-clock";
import { useOutbox } from "@/app/_review/use-outbox";
import { newId } from "@/app/_ui/new-id";
import type { CardView } from "@/lib/data/card-views";
import type { ReviewView } from "@/lib/data/review-view";
import type { SettingAside } from "@/lib/domain/card-action";
import { TAKEN_BACK_BY } from "@/lib/domain/card-action";
import { DEFAULT_GOAL, retentionOn } from "@/lib/domain/card-goal";
import { planAhead } from "@/lib/domain/days-ahead";
import { countCards } from "@/lib/domain/queue";
import type { Rating } from "@/lib/domain/review";
import type { ReviewEvent } from "@/lib/domain/review-event";
import type { Move, ReviewSession } from "@/lib/domain/review-session";
import {
  answersOf,
  cardInHand,
  cardsNow,
  dealt,
  moved,
  movedBefore,
  undone,
} from "@/lib/domain/review-session";
import { chooseShowing } from "@/lib/domain/showing";
import { studyDayOf } from "@/lib/domain/study-day";
import { readKeptCards } from "./kept-cards";
import { useFreshView } from "./use-fresh-view";

/** With nothing to show, how often to look whether a card has come due. */
const LOOK_AGAIN_MS = 15_000;

/** A review sitting: the next card is here already, and every answer is sent behind it. */
export function useReview(view: ReviewView) {
  const clock = useClock(view.now);
  const outbox = useOutbox(view.viewerId, clock);
  const [now, setNow] = useState(view.now);
  const [session, setSession] = useState(() => begin(view));
  // What was done today before this page: later views count its own answers too.
  const [before] = useState(view.done);
  const cards = useMemo(() => cardsNow(session), [session]);
  const card = cardInHand(cards, session.returned, now);
  const showing = card && chooseShowing(card.showings, turnOf(card));
  const scheduling = useMemo(() => {
    const studyDay = studyDayOf(now, view.timeZone);
    const retention = retentionOn(card?.goal ?? DEFAULT_GOAL, studyDay);
    return { retention, weights: session.weights };
  }, [card, now, session.weights, view.timeZone]);

  // What an earlier page did and this one does not know counts here already.
  const [made] = useState(view);
  useEffect(() => {
    movesSince(made.viewerId, made).then((earlier) => {
      if (earlier.length > 0) setSession((before) => movedBefore(before, earlier));
    });
  }, [made]);

  const goOn = useCallback(async () => {
    const kept = await readKeptCards();
    if (kept) setSession((before) => dealt(before, planAhead(kept, before, clock())));
    setNow(clock());
  }, [clock]);

  useEffect(() => {
    setSession((before) => dealt(before, view.cards));
    setNow((before) => new Date(Math.max(before.getTime(), view.now.getTime())));
  }, [view]);
  useFreshView(view, countCards(cards, now), { waiting: outbox.waiting, goOn });
  useEffect(() => {
    if (card) return;
    const timer = setInterval(() => setNow(clock()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [card, clock]);

  const rate = useCallback(
    (rating: Rating, durationMs: number) => {
      if (!card || !showing) return;
      const last = card.memory?.lastReviewedAt.getTime() ?? 0;
      const reviewedAt = new Date(Math.max(clock().getTime(), last + 1));
      const { cardId } = card;
      const { itemVersionId } = showing;
      const { retention, weights } = scheduling;
      const stamp = { retention, weightsId: weights.id };
      const answer = { id: newId(), cardId, itemVersionId, rating, ...stamp };
      setSession((before) => moved(before, { type: "answer", ...answer, reviewedAt, durationMs }));
      setNow(reviewedAt);
      outbox.add({ type: "review", ...answer, reviewedAt: reviewedAt.getTime(), durationMs });
    },
    [card, showing, scheduling, clock, outbox.add],
  );

  const setAside = useCallback(
    (action: SettingAside) => {
      if (!card) return;
      const actedAt = clock();
      const aside = { id: newId(), cardId: card.cardId, action };
      setSession((before) => moved(before, { type: "aside", ...aside, actedAt }));
      setNow(actedAt);
      outbox.add({ type: "action", ...aside, actedAt: actedAt.getTime() });
    },
    [card, clock, outbox.add],
  );

  const last = session.moves.at(-1);
  const undo = useCallback(() => {
    if (!last) return;
    setSession(undone<CardView>);
    setNow(clock());
    outbox.add(takingBack(last, clock()));
  }, [last, clock, outbox.add]);

  return {
    now,
    clock,
    cards,
    card,
    showing,
    scheduling,
    before,
    moves: session.moves,
    answers: answersOf(session.moves),
    rate,
    setAside,
    undo,
    outbox,
  };
}

function takingBack(move: Move, now: Date): ReviewEvent {
  if (move.type === "answer") return { type: "undo", reviewId: move.id };
  const { cardId } = move;
  const action = TAKEN_BACK_BY[move.action];
  // Later than what it takes back, however fast it was pressed.
  return { type: "action", id: newId(), cardId, action, actedAt: now.getTime() + 1 };
}

function begin(view: ReviewView): ReviewSession<CardView> {
  const { cards, timeZone, weights } = view;
  return { cards, moves: [], returned: null, timeZone, weights };
}

function turnOf(card: CardView) {
  return { reviews: card.memory?.repetitions ?? 0, last: card.lastVersionId };
}

export type Review = ReturnType<typeof useReview>;
