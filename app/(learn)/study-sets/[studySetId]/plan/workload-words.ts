/** "about 4 minutes a day" */
export function minutesADay(minutes: number): string {
  if (minutes < 1) return "less than a minute a day";
  const rounded = Math.round(minutes);
  return `about ${rounded === 1 ? "1 minute" : `${rounded} minutes`} a day`;
}
