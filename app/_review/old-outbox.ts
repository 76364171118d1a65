import type { ReviewEvent } from "@/lib/domain/review-event";

/** Events as the first version of the page kept them: one list for each person. */
export function readOldOutbox(viewerId: string): ReviewEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(oldKey(viewerId)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Also what it remembered of events long sent. */
export function removeOldOutbox(viewerId: string): void {
  try {
    localStorage.removeItem(oldKey(viewerId));
    localStorage.removeItem(`footnote.reviews.sent.${viewerId}`);
  } catch {
    // nothing was kept
  }
}

function oldKey(viewerId: string): string {
  return `footnote.reviews.${viewerId}`;
}
