import type { Distractor } from "@/lib/domain/item";
import type { Draft, Workbench } from "../draft";
import { explanationOf } from "../wording/explanation";

type Parts = {
  stem: string;
  key: string;
  accept: string[];
  distractors: Distractor[];
  card: boolean;
};

/** A draft of a question about a role. */
export function roleDraft(
  { fact, collection }: Pick<Workbench, "fact" | "collection">,
  asks: string,
  form: Draft["form"],
  parts: Parts,
): Draft {
  return {
    fact,
    beside: [],
    form,
    asks,
    stem: parts.stem,
    key: [parts.key],
    accept: parts.accept,
    value: null,
    distractors: parts.distractors,
    explanation: explanationOf(fact, collection),
    card: parts.card,
  };
}
