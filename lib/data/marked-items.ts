import "server-only";

import type { Verdict } from "@/lib/domain/grading";
import type { ItemView } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import type { MarkedItem } from "@/lib/domain/marks";
import type { PassageView } from "@/lib/domain/passage";
import type { Given } from "@/lib/domain/response";
import type { Tx } from "./open";
import { loadPassages } from "./passages";

/** A question with its verdict, its key and the passages it rests on. Only for when they may be seen. */
export type MarkedItemView = ItemView & {
  given: Given | null;
  /** Null where nothing was given. */
  verdict: Verdict | null;
  /** 0 to 1. */
  mark: number;
  /** A sentence for the learner, where the verdict alone would puzzle. */
  note: string | null;
  key: string[];
  explanation: string;
  /** Why each wrong option is wrong. */
  wrong: { text: string; why: string }[];
  passages: PassageView[];
};

/** Marked questions with their passages read from the documents. */
export async function toMarkedViews(
  db: Pick<Tx, "select">,
  marked: readonly MarkedItem[],
): Promise<MarkedItemView[]> {
  const passages = await loadPassages(
    db,
    marked.map(({ item }) => item.evidence),
  );
  return marked.map(({ item, response, graded }, index) => ({
    ...toItemView(item),
    given: response?.given ?? null,
    verdict: graded?.verdict ?? null,
    mark: graded?.mark ?? 0,
    note: graded?.note ?? null,
    key: item.key,
    explanation: item.explanation,
    wrong: item.distractors.map(({ text, why }) => ({ text, why })),
    passages: passages[index] ?? [],
  }));
}
