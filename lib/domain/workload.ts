import type { Exam } from "./exam-plan";
import type { Weights } from "./scheduling";
import { shuffled } from "./seeded";
import type { Simulated, SimulatedCard, SimulatedPlan } from "./simulation";
import { simulate } from "./simulation";

/** The shares to know that a learner chooses among. */
export const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;
/** Study days that a forecast looks ahead. */
export const WORKLOAD_DAYS = 60;
/** Cards that stand for all of a set: more would keep the page waiting. */
const SAMPLE = 80;

/** What knowing a set so well asks for: minutes a day on average, and what is known in the end. */
export type Workload = { retention: number; minutes: number; recall: number };

/** What an exam's plan comes to, beside reviewing as if there were none. */
export type ExamForecast = { minutes: number[]; recall: number; recallWithout: number };

type Learner = {
  weights: Weights;
  newCards: number;
  /** For one showing. */
  seconds: number;
  studyDay: number;
};

/** Lets chance review the learner's own cards for sixty days at each share. The same cards give the same figures. */
export function workloads(cards: readonly SimulatedCard[], learner: Learner): Workload[] {
  return RETENTIONS.map((retention) => {
    const goal = { retention, exam: null };
    const { showings, recall } = run(cards, learner, { goal, days: WORKLOAD_DAYS });
    const minutes = minutesOf(showings, cards.length, learner);
    return { retention, minutes: mean(minutes), recall };
  });
}

/** Each day's minutes up to the exam, and the share that is known on its morning. */
export function forecastExam(
  cards: readonly SimulatedCard[],
  learner: Learner,
  { exam, retention }: { exam: Exam; retention: number },
): ExamForecast {
  const days = exam.day - learner.studyDay;
  const planned = run(cards, learner, { goal: { retention, exam }, days });
  const plain = run(cards, learner, { goal: { retention, exam: null }, days });
  return {
    minutes: minutesOf(planned.showings, cards.length, learner),
    recall: planned.recall,
    recallWithout: plain.recall,
  };
}

function run(
  cards: readonly SimulatedCard[],
  { weights, newCards, studyDay }: Learner,
  { goal, days }: Pick<SimulatedPlan, "goal" | "days">,
): Simulated {
  const sample = sampleOf(cards);
  const share = sample.length / Math.max(1, cards.length);
  const fewer = newCards > 0 ? Math.max(1, Math.round(newCards * share)) : 0;
  const plan = { goal, newCards: fewer, weights, from: studyDay, days, seed: "workload" };
  return simulate(sample, plan);
}

function sampleOf(cards: readonly SimulatedCard[]): SimulatedCard[] {
  return shuffled(cards, "workload").slice(0, SAMPLE);
}

function minutesOf(showings: readonly number[], cards: number, { seconds }: Learner): number[] {
  const scale = cards / Math.max(1, Math.min(SAMPLE, cards));
  return showings.map((count) => (count * scale * seconds) / 60);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
