import type { ReviewEvent, ReviewReply, ReviewSending } from "@/lib/domain/review-event";

const PATIENCE_MS = 15_000;

export type Sent = { ok: true; reply: ReviewReply } | { ok: false; message: string };

const OFFLINE = "They are kept on this device and sent when the connection is back.";

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
