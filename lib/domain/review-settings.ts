/** In which order cards that are due come, where there are more than a day takes. */
export const BACKLOG_ORDERS = ["due", "easiest", "overdue"] as const;
export type BacklogOrder = (typeof BACKLOG_ORDERS)[number];

/** How one learner's reviews go. A learner who set nothing has no row, and `DEFAULT_REVIEW_SETTINGS`. */
export type ReviewSettings = {
  /** Cards for one study day. New cards count against the reviews too. */
  newCards: number;
  reviews: number;
  backlogOrder: BacklogOrder;
  /** Again and Good only, for whoever does not want to choose among four. */
  twoButtons: boolean;
  /** A short answer is typed before it is shown. */
  typesAnswers: boolean;
  /** A card is read out as it appears, and its answer when it is shown. */
  readsAloud: boolean;
};

/** Anki's. */
export const DEFAULT_REVIEW_SETTINGS: ReviewSettings = {
  newCards: 20,
  reviews: 200,
  backlogOrder: "due",
  twoButtons: false,
  typesAnswers: false,
  readsAloud: false,
};

/** The most cards of either sort that a day may be set to. */
export const MOST_CARDS = 9999;
