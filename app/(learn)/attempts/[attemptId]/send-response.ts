import type { SentResponse } from "@/app/_quizzes/answer-outbox";
import type { ResponseReply } from "./response-reply";

const PATIENCE_MS = 15_000;

export type Sent =
  | { ok: true; reply: ResponseReply }
  /** `later`: it is kept and sent again. Else the server will never take it. */
  | { ok: false; later: boolean; message: string };

const OFFLINE = "Offline, kept on this device";

/** Sends one answer. Never throws: what cannot be sent now is sent again later. */
export async function sendResponse(attemptId: string, response: SentResponse): Promise<Sent> {
  try {
    const answer = await fetch(`/attempts/${attemptId}/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(response),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) return { ok: true, reply: await answer.json() };
    if (answer.status >= 500) return { ok: false, later: true, message: OFFLINE };
    const { message } = await answer.json();
    // Signed out: the answer is still good, and is sent after the next sign-in.
    return { ok: false, later: answer.status === 401, message };
  } catch {
    return { ok: false, later: true, message: OFFLINE };
  }
}
