/** Rows of one list: a year's intake, not a school's whole register. */
export const ROSTER_ROWS_MAX = 500;
/** Bytes of one list. */
export const ROSTER_BYTES_MAX = 500_000;

/** What is said of a file or a text that is too large to be looked at. */
export const ROSTER_TOO_LARGE =
  "That is more than a class list holds: 500 kB. Leave out what is not names and labels.";
