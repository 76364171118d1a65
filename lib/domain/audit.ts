/** What an audit row tells of. */
export const AUDIT_KINDS = ["accommodation", "late-answers", "deadline"] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];
