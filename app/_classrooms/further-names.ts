/** The fields of what few assignments have, but for the password: it is never given back. */
export const FURTHER_NAMES = [
  "listed",
  "early",
  "lateness",
  "latePercent",
  "latePer",
  "lateFloor",
  "lateGrace",
  "late",
  "lateAfter",
  "missing",
];
