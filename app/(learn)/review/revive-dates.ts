/** For `JSON.parse`: dates travel as ISO 8601. */
export function reviveDates(key: string, value: unknown): unknown {
  const isDate = (key === "now" || key.endsWith("At")) && typeof value === "string";
  return isDate ? new Date(value) : value;
}
