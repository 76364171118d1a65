/** What a learner does with a card beside rating it. Each takes back the one next to it. */
export const CARD_ACTIONS = ["suspend", "resume", "bury", "unbury", "flag", "unflag"] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];
