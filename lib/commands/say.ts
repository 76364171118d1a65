/** Progress and news for the operator: standard error, so that standard output stays for data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends a command with one line on standard error; the stack is shown with `DEBUG=1`. */
export function stopWith(error: unknown): never {
  const line = error instanceof Error ? error.message : String(error);
  say(process.env.DEBUG && error instanceof Error ? String(error.stack) : line);
  process.exit(1);
}
