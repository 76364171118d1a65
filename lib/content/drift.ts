import type { Evidence } from "@/lib/domain/fact";
import type { DocumentDrift, DriftedPassage } from "@/lib/domain/job";
import { reanchor } from "@/lib/text/reanchor";

/** A document whose text is replaced, with the passages that facts cite in it. */
export type Replaced = {
  documentId: string;
  title: string;
  before: string;
  after: string;
  passages: readonly Evidence[];
};

/** Passages that are listed; the counts are of all. */
const MOST_LISTED = 60;

/** What became of each passage of a document that was replaced; each stretch counts once. */
export function driftOf({ documentId, title, before, after, passages }: Replaced): DocumentDrift {
  const counts = { same: 0, moved: 0, changed: 0, gone: 0 };
  const drifted: DriftedPassage[] = [];
  const distinct = new Map(passages.map((each) => [`${each.start}-${each.end}`, each]));
  for (const { start, end, exact, text } of [...distinct.values()].sort(byPlace)) {
    const anchored = reanchor(before, after, { start, end });
    counts[anchored.found] += 1;
    if (anchored.found === "same" || anchored.found === "moved") continue;
    const now = anchored.found === "gone" ? null : after.slice(anchored.start, anchored.end);
    drifted.push({ found: anchored.found, before: text ?? exact, now });
  }
  return { documentId, title, counts, passages: drifted.slice(0, MOST_LISTED) };
}

function byPlace(one: Evidence, other: Evidence): number {
  return one.start - other.start || one.end - other.end;
}
