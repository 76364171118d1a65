import type { ReviewEvent, ReviewReply, ReviewSending } from "@/lib/domain/review-event";
import { MOST_EVENTS } from "@/lib/domain/review-event";
import type { Waiting } from "./journal";

const PATIENCE_MS = 15_000;

export type Sent = { ok: true; reply: ReviewReply } | { ok: false; message: string };

const OFFLINE = "They are kept on this device and sent when the connection is back.";

/** A browser sends no more than 64 kB for a page that has been closed. */
const MOST_BYTES = 48 * 1024;

/** As many of those that wait, from the first, as go into one sending; never none of some. */
export function oneSending(waiting: readonly Waiting[]): Waiting[] {
  let bytes = 0;
  const end = waiting.findIndex(({ event }, index) => {
    bytes += new Blob([JSON.stringify(event)]).size;
    return index > 0 && (index === MOST_EVENTS || bytes > MOST_BYTES);
  });
  return end === -1 ? [...waiting] : waiting.slice(0, end);
}

/** Sends events in their order. Never throws: what cannot be sent now is sent again later. */
export async function sendReviews(events: ReviewEvent[], now: Date): Promise<Sent> {
  const body: ReviewSending = { sentAt: now.getTime(), events };
  try {
    const response = await fetch("/reviews", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { ok: true, reply: await response.json() };
    if (response.status >= 500) return { ok: false, message: OFFLINE };
    const { message } = await response.json();
    return { ok: false, message: `They are kept on this device. ${message}` };
  } catch {
    return { ok: false, message: OFFLINE };
  }
}
