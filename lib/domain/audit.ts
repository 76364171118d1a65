/** What an audit row tells of. */
export const AUDIT_KINDS = [
  "accommodation",
  "late-answers",
  "late-waiver",
  "deadline",
  "regrade",
  "hand-mark",
  "excuse",
  "slip",
  "teacher",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];
