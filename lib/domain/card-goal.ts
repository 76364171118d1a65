import { DEFAULT_RETENTION } from "./scheduling";

/** What a learner wants of a card, by the study sets on Today that hold it. */
export type CardGoal = { retention: number };

/** Of a card that no study set on Today holds any more. */
export const DEFAULT_GOAL: CardGoal = { retention: DEFAULT_RETENTION };

/** The share that its next interval aims at, for a review on a study day. */
export function retentionOn({ retention }: CardGoal, _studyDay: number): number {
  return retention;
}
