/** What failures to find a class are counted under. */
export const JOIN_PURPOSE = "join";

export const UNKNOWN_CODE =
  "No class has this code. Compare it letter by letter, or ask your teacher whether it was changed.";
export const CODE_OFF = "That code has been turned off. Ask your teacher for the new one.";
