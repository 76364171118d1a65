/** What a learner says of one showing of a card. */
export const RATINGS = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof RATINGS)[number];

/** What a learner who does not want to choose among four chooses between. */
export const TWO_RATINGS: readonly Rating[] = ["again", "good"];

export const MEMORY_STATES = ["learning", "review", "relearning"] as const;
/** FSRS state of a card that was reviewed at least once. */
export type MemoryState = (typeof MEMORY_STATES)[number];

export type ReviewSource = "card" | "quiz" | "import";

/**
 * What a review does to memory. `full`: what its rating says. `weak`: what its rating says once
 * the card is due, else nothing, because it may have been guessed. `none`: it is only kept.
 */
export type Strength = "full" | "weak" | "none";
