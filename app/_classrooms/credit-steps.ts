/** Steps on one side of the due time. */
export const MOST_STEPS = 5;
