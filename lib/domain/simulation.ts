import type { CardGoal } from "./card-goal";
import { retentionOn } from "./card-goal";
import { lastPass, newForExam } from "./exam-plan";
import type { Memory } from "./memory";
import { applyReview, retrievability } from "./memory";
import type { LoggedRecall } from "./memory-replay";
import type { Rating } from "./review";
import type { Weights } from "./scheduling";
import type { Draw } from "./seeded";
import { seeded } from "./seeded";
import { DAY } from "./study-day";

/** How often a new card is not known at its first showing: Anki's simulator has 0.24 again. */
const FIRST_FORGOTTEN = 0.24;
/** A card that takes more showings on one day is left for the next. */
const MOST_SHOWINGS = 6;
const ZONE = "UTC";
const MINUTE = 60_000;

/** How somebody reviews: the same card for card as the program plans it. */
export type SimulatedPlan = {
  goal: CardGoal;
  /** New cards of a day, where no exam asks for more. */
  newCards: number;
  /** Those that the intervals are reckoned with. */
  weights: Weights;
  /** The learner's own, unknown to the plan; absent: the same. */
  truth?: Weights;
  /** Study days: the first that is reviewed on, and how many. */
  from: number;
  days: number;
  seed: string;
};

export type SimulatedCard = { cardId: string; memory: Memory | null };

/** What came of it: showings on each day, the mean recall on the day after the last, and each card's log. */
export type Simulated = {
  showings: number[];
  recall: number;
  logs: Map<string, LoggedRecall[]>;
};

type Simulee = SimulatedCard & {
  /** The learner's own memory, which the plan only guesses. */
  truth: Memory | null;
  log: LoggedRecall[];
};

/** Lets a learner review for some days, by chance as their memory is. */
export function simulate(cards: readonly SimulatedCard[], plan: SimulatedPlan): Simulated {
  const draw = seeded(plan.seed);
  const simulees = cards.map((card): Simulee => ({ ...card, truth: card.memory, log: [] }));
  const showings = Array.from({ length: plan.days }, (_, index) =>
    reviewDay(simulees, plan, plan.from + index, draw),
  );
  const end = noonOf(plan.from + plan.days);
  const { truth = plan.weights } = plan;
  const recalls = simulees.map((card) =>
    card.truth ? retrievability(card.truth, end, ZONE, truth) : 0,
  );
  const sum = recalls.reduce((total, recall) => total + recall, 0);
  return {
    showings,
    recall: sum / Math.max(1, recalls.length),
    logs: new Map(simulees.map(({ cardId, log }) => [cardId, log])),
  };
}

/** Reviews what one day brings; how many showings that took. */
function reviewDay(cards: Simulee[], plan: SimulatedPlan, studyDay: number, draw: Draw): number {
  const { exam } = plan.goal;
  const now = noonOf(studyDay);
  const fresh = cards.filter((card) => !card.memory);
  const needed = exam ? newForExam(fresh.length, exam, studyDay) : 0;
  const due = cards.filter((card) => card.memory && card.memory.dueAt <= now);
  const passed = exam ? lastPass(cards, exam, { studyDay, timeZone: ZONE }) : [];
  const today = new Set([...passed, ...due, ...fresh.slice(0, Math.max(needed, plan.newCards))]);
  let showings = 0;
  for (const card of today) showings += showCard(card, plan, studyDay, draw);
  return showings;
}

/** Shows a card until it leaves its steps. */
function showCard(card: Simulee, plan: SimulatedPlan, studyDay: number, draw: Draw): number {
  const { weights, truth = weights } = plan;
  const retention = retentionOn(plan.goal, studyDay);
  for (let showing = 1; ; showing += 1) {
    const reviewedAt = new Date(noonOf(studyDay).getTime() + showing * 15 * MINUTE);
    const known = card.truth
      ? retrievability(card.truth, reviewedAt, ZONE, truth)
      : 1 - FIRST_FORGOTTEN;
    const rating: Rating = draw() < known ? "good" : "again";
    const id = `${studyDay} ${showing}`;
    const recall = { id, rating, reviewedAt, timeZone: ZONE, retention, weightsId: weights.id };
    card.log.push(recall);
    card.memory = applyReview(card.cardId, card.memory, recall, { retention, weights });
    card.truth =
      truth === weights
        ? card.memory
        : applyReview(card.cardId, card.truth, recall, { retention, weights: truth });
    if (card.memory.state === "review" || showing === MOST_SHOWINGS) return showing;
  }
}

function noonOf(studyDay: number): Date {
  return new Date(studyDay * DAY + 12 * 60 * MINUTE);
}
