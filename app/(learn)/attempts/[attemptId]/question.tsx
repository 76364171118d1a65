import { Button } from "@/app/_ui/button";
import type { MarkedItemView } from "@/lib/data/marked-items";
import { isBlank } from "@/lib/domain/given";
import type { ItemView } from "@/lib/domain/item-view";
import type { Given } from "@/lib/domain/response";
import { AnswerFields } from "./answer-fields";
import { MarkedQuestion } from "./marked-question";

type QuestionProps = {
  item: ItemView;
  settled: MarkedItemView | null;
  draft: Given | null;
  ask: string | null;
  onAnswer: (given: Given) => void;
  onEnter: () => void;
  /** Whether a choice may be taken back. */
  canClear: boolean;
};

/** One question: open to be answered, or with its verdict and its source. */
export function Question(props: QuestionProps) {
  const { item, settled, draft, ask, onAnswer, onEnter, canClear } = props;
  if (settled) return <MarkedQuestion item={settled} />;
  return (
    <div className="max-w-(--measure)">
      <AnswerFields item={item} given={draft} onAnswer={onAnswer} onEnter={onEnter} />
      {canClear && draft && "chosen" in draft && !isBlank(draft) && (
        <Button
          look="quiet"
          size="small"
          className="mt-3 -ms-3"
          onClick={() => onAnswer({ chosen: [] })}
        >
          Clear my choice
        </Button>
      )}
      {ask && (
        <p
          role="alert"
          className="mt-4 border-s-4 border-nearly-ink bg-nearly-wash px-4 py-3 text-ui"
        >
          {ask}
        </p>
      )}
    </div>
  );
}
