/** Where a piece of work behind the page stands. */
export type JobState = "queued" | "running" | "done" | "failed";

/** What became of the passages of a document that was replaced. */
export type DriftCounts = { same: number; moved: number; changed: number; gone: number };

/** A passage that a question cites and that no longer stands as it did. */
export type DriftedPassage = {
  found: "changed" | "gone";
  before: string;
  /** What stands there now; null where nothing like it does. */
  now: string | null;
};

/** What became of one document that was replaced by a newer version of itself. */
export type DocumentDrift = {
  documentId: string;
  title: string;
  counts: DriftCounts;
  passages: DriftedPassage[];
};

/** What a compile came to. `message` is for the person who waits. */
export type JobReport = {
  message: string;
  questions?: { added: number; retired: number };
  drift?: DocumentDrift[];
};
