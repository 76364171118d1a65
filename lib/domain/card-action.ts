/** What a learner does with a card beside rating it. Each takes back the one next to it. */
export const CARD_ACTIONS = ["suspend", "resume", "bury", "unbury", "flag", "unflag"] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

/** The ways of setting a card aside: until it is taken up again, or until tomorrow. */
export type SettingAside = "suspend" | "bury";

/** What takes a setting aside back. */
export const TAKEN_BACK_BY = { suspend: "resume", bury: "unbury" } as const;

/** The most characters of a learner's note on a card. */
export const LONGEST_NOTE = 2000;
