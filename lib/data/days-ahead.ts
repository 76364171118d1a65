import "server-only";

import type { DaysAhead } from "@/lib/domain/days-ahead";
import { DAYS_AHEAD } from "@/lib/domain/days-ahead";
import { startOfStudyDay } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import type { CardView } from "./card-views";
import { listCardViews } from "./card-views";
import type { Db } from "./open";
import { listExamCards, planDay, unseenOf } from "./review-plan";
import { loadWeights } from "./schedulings";
import { listFresh, listWaitingAgain, loadSpans, onceEach, shownToday } from "./waiting-cards";

/** The most cards that a device keeps; with its passages one takes about a kilobyte. */
const MOST_KEPT = 600;

/** The viewer's cards of today and the days to come, for a device that may lose its connection. */
export async function loadDaysAhead(
  db: Db,
  viewer: Viewer,
  now: Date,
): Promise<DaysAhead<CardView>> {
  const { studyDay, settings, done, introduced } = await planDay(db, viewer, now);
  const end = startOfStudyDay(studyDay + DAYS_AHEAD, viewer.timeZone);
  const comes = shownToday(db, viewer);
  const coming = { learnerId: viewer.id, comes };
  const exams = await listExamCards(db, viewer, { comes, studyDay });
  const soon = exams.filter(({ exam }) => exam.passFrom < studyDay + DAYS_AHEAD);
  const again = await listWaitingAgain(db, coming, end);
  const waiting = onceEach([
    ...again.learning,
    ...soon.flatMap((exam) => exam.cards),
    ...again.due,
    ...unseenOf(exams),
    ...(await listFresh(db, coming, settings.newCards * DAYS_AHEAD)),
  ]).slice(0, MOST_KEPT);
  const spans = await loadSpans(
    db,
    waiting.map((card) => card.factId),
  );
  const cardIds = waiting.map((card) => card.cardId);
  const views = await listCardViews(db, viewer, { cardIds, now });
  return {
    now,
    timeZone: viewer.timeZone,
    settings,
    weights: (await loadWeights(db, viewer.id)).current,
    done: { introduced, reviewed: done.cards - introduced },
    cards: views.map((card) => ({ ...card, passages: spans.get(card.factId) ?? [] })),
  };
}
