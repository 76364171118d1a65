import type { SentResponse } from "./response-reply";

/** What this page must remember itself where the browser keeps nothing. */
let unkept: SentResponse[] = [];

/** Answers that the server has not yet confirmed, oldest first; they survive the tab. */
export function readOutbox(key: string): SentResponse[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return [...(Array.isArray(kept) ? kept : []), ...unkept];
  } catch {
    return unkept;
  }
}

/** Puts an answer at the end, in place of an older one to the same question. */
export function addToOutbox(key: string, response: SentResponse): void {
  const others = readOutbox(key).filter(({ position }) => position !== response.position);
  write(key, [...others, response]);
}

/** Takes out what the server has answered. */
export function takeFromOutbox(key: string, id: string): void {
  write(
    key,
    readOutbox(key).filter((response) => response.id !== id),
  );
}

/** The place on this device of one person's unsent answers to one quiz. */
export function outboxKey(viewerId: string, attemptId: string): string {
  return `footnote.responses.${viewerId}.${attemptId}`;
}

function write(key: string, responses: SentResponse[]): void {
  try {
    if (responses.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(responses));
    unkept = [];
  } catch {
    unkept = responses;
  }
}
