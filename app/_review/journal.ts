import type { ReviewEvent } from "@/lib/domain/review-event";

/** An event that waits to be sent. Keys name whose it is, and sort in the order of what they did. */
export type Waiting = { key: string; event: ReviewEvent };

const PREFIX = "footnote.review.";

/**
 * What a learner did in the last moments. This storage alone is written before the press of a
 * key ends: a page closed in that very moment loses nothing. From here events go to the outbox.
 */
export function readJournal(viewerId: string): Waiting[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${PREFIX}${viewerId} `))
      .toSorted()
      .flatMap((name) => {
        const event = parsed(localStorage.getItem(name));
        return event ? [{ key: name.slice(PREFIX.length), event }] : [];
      });
  } catch {
    return [];
  }
}

/** Writes an event down; false where the browser keeps nothing, or has no room left. */
export function writeJournal({ key, event }: Waiting): boolean {
  try {
    localStorage.setItem(`${PREFIX}${key}`, JSON.stringify(event));
    return true;
  } catch {
    return false;
  }
}

export function strikeFromJournal({ key }: Waiting): void {
  try {
    localStorage.removeItem(`${PREFIX}${key}`);
  } catch {
    // nothing was kept
  }
}

/** An event is an object that this app wrote. */
function parsed(text: string | null): ReviewEvent | null {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
