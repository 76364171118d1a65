/**
 * Runs something for as long as the server does, `milliseconds` after the last run ended: no two runs
 * meet. A run that fails is said, and tried again at its next turn.
 */
export function every(milliseconds: number, what: string, run: () => Promise<unknown>): void {
  const turn = async () => {
    await run().catch((error) => console.error(what, error));
    setTimeout(turn, milliseconds).unref();
  };
  setTimeout(turn, milliseconds).unref();
}
