/** What somebody reads who has tried too often. `ms` is how long until they may again. */
export function waitMessage(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`;
}
