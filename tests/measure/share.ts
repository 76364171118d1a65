/** Prints "WHAT: RIGHT of N (SHARE)", and behind it, where asked for, every disagreement. */
export function printShare(what: string, right: number, wrong: string[], show = false): void {
  const all = right + wrong.length;
  const share = all === 0 ? "none" : (right / all).toFixed(3);
  process.stdout.write(`${what}: ${right} of ${all} (${share})\n`);
  if (show) for (const line of wrong) process.stdout.write(`  ${line.replace(/\s+/g, " ")}\n`);
}
