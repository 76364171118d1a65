import type { MarkedItemView } from "@/lib/data/marked-items";

/** What it is answered with. */
export type ResponseReply = {
  /** Milliseconds since 1970, by the server's clock. */
  savedAt: number;
  /** How much too late it came, in milliseconds: kept, and a teacher decides. Null if in time. */
  lateMs: number | null;
  /** Verdict, key and source, where they may be seen at once. */
  settled: MarkedItemView | null;
  /** What to ask the learner before the answer can count. */
  ask: string | null;
};
