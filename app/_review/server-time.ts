const PATIENCE_MS = 4000;

/** The server's time, which also says that it can be reached; null if it cannot. */
export async function askServerTime(): Promise<Date | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { headers } = await fetch("/health", { cache: "no-store", signal });
    const time = Date.parse(headers.get("date") ?? "");
    return Number.isNaN(time) ? null : new Date(time);
  } catch {
    return null;
  }
}
