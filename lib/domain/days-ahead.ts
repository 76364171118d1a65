import type { ExamCards } from "./exam-plan";
import { examLoad } from "./exam-plan";
import { groupBy } from "./grouping";
import type { Candidate, DoneToday, Span } from "./queue";
import { limitsFor, orderBacklog, planQueue, sortOfCard } from "./queue";
import type { Answer, ReviewSession, SessionCard } from "./review-session";
import { answersOf, cardsNow } from "./review-session";
import type { ReviewSettings } from "./review-settings";
import type { Weights } from "./scheduling";
import { studyDayOf } from "./study-day";

/** Days for which a device keeps cards, today counted. */
export const DAYS_AHEAD = 8;

/** What a device keeps to go on without the server: cards of the days to come, as they stood at `now`. */
export type DaysAhead<Card> = {
  now: Date;
  timeZone: string;
  settings: ReviewSettings;
  weights: Weights;
  /** What was done until then of the study day of `now`. */
  done: { introduced: number; reviewed: number };
  cards: readonly (Card & { passages: readonly Span[] })[];
};

/**
 * The cards of the study day of `now`, in their order, as the server would plan them of what the
 * device holds: `session` brings what was done since.
 */
export function planAhead<Card extends SessionCard>(
  ahead: DaysAhead<Card>,
  { moves }: Pick<ReviewSession<Card>, "moves">,
  now: Date,
): Card[] {
  const { cards, timeZone, settings, weights } = ahead;
  const studyDay = studyDayOf(now, timeZone);
  const since = answersOf(moves).filter((answer) => answer.reviewedAt > ahead.now);
  const held = cardsNow({ cards, moves, returned: null, timeZone, weights });
  const done = doneOn(ahead, since, studyDay);
  const { introduced } = done;
  const load = examLoad(examsOf(held, studyDay), { studyDay, timeZone, introduced });
  const of = (sort: "learning" | "due" | "fresh") =>
    held.filter((card) => sortOfCard(card, now) === sort).map(toCandidate);
  const queue = planQueue(
    {
      learning: of("learning"),
      pass: load.pass.map(toCandidate),
      due: orderBacklog(of("due"), settings.backlogOrder, now),
      fresh: of("fresh"),
    },
    done,
    limitsFor(settings, load.newCards),
  );
  const byId = new Map(held.map((card) => [card.cardId, card]));
  return queue.cards.flatMap(({ cardId, inPass = false }) => {
    const card = byId.get(cardId);
    return card ? [{ ...card, inPass }] : [];
  });
}

/** The exams to come that cards are for, the first first. */
function examsOf<Card extends SessionCard>(
  cards: readonly Card[],
  studyDay: number,
): ExamCards<Card>[] {
  const asked = cards.filter(({ goal }) => goal.exam !== null && goal.exam.day > studyDay);
  const bySet = groupBy(asked, ({ goal }) => goal.exam?.studySetId);
  return [...bySet.values()]
    .flatMap((group) => (group[0]?.goal.exam ? [{ exam: group[0].goal.exam, cards: group }] : []))
    .toSorted((a, b) => a.exam.day - b.exam.day);
}

function toCandidate<Card extends SessionCard & { passages: readonly Span[] }>(
  card: Card,
): Candidate {
  return { cardId: card.cardId, memory: card.memory, passages: card.passages };
}

/** What was done of one study day, before the copy was made and since. */
function doneOn<Card extends SessionCard>(
  ahead: DaysAhead<Card>,
  since: readonly Answer[],
  studyDay: number,
): DoneToday {
  const { timeZone } = ahead;
  const today = since.filter((answer) => studyDayOf(answer.reviewedAt, timeZone) === studyDay);
  const ids = new Set(today.map((answer) => answer.cardId));
  const seen = ahead.cards.filter((card) => ids.has(card.cardId));
  const isNew = (cardId: string) =>
    ahead.cards.some((card) => card.cardId === cardId && !card.memory) &&
    since.find((answer) => answer.cardId === cardId) === today.find((one) => one.cardId === cardId);
  const introduced = [...ids].filter(isNew).length;
  const before = studyDayOf(ahead.now, timeZone) === studyDay ? ahead.done : NOTHING;
  return {
    introduced: before.introduced + introduced,
    reviewed: before.reviewed + ids.size - introduced,
    cards: seen.map(({ cardId, passages }) => ({ cardId, passages })),
  };
}

const NOTHING = { introduced: 0, reviewed: 0 };
