/** Seconds that the work takes. */
export function seconds(work: () => void): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

export async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** A figure beside what it is measured by, in the same run. */
export type BenchRow = { name: string; measured: string; yardstick: string; ratio: string };
