/** What an override can say, as its form names it. */
export const OWN_FIELDS = [
  "opens",
  "due",
  "closes",
  "limit",
  "attempts",
  "password",
  "listed",
  "early",
  "late",
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** The name of the tick that a field differs. */
export function ownName<Field extends OwnField>(field: Field): `own-${Field}` {
  return `own-${field}`;
}
