import { Flag } from "lucide-react";
import { Button } from "@/app/_ui/button";
import type { MarkedItemView } from "@/lib/data/marked-items";
import { isBlank } from "@/lib/domain/given";
import type { ItemView } from "@/lib/domain/item-view";
import type { Given } from "@/lib/domain/response";
import { AnswerFields } from "./answer-fields";
import { DisputeForm } from "./dispute-form.client";
import { MarkedQuestion } from "./marked-question";

type QuestionProps = {
  attemptId: string;
  item: ItemView;
  settled: MarkedItemView | null;
  draft: Given | null;
  ask: string | null;
  onAnswer: (given: Given) => void;
  onEnter: () => void;
  /** Whether a choice may be taken back. */
  canClear: boolean;
  /** Shown above it where several stand on a page. */
  number: number | null;
  isFlagged: boolean;
  /** Marks it for another look; null where that means nothing. */
  onFlag: (() => void) | null;
};

/** One question: open to be answered, or with its verdict and its source. */
export function Question(props: QuestionProps) {
  const { attemptId, item, settled, draft, ask, onAnswer, onEnter, canClear } = props;
  const { number, isFlagged, onFlag } = props;
  if (settled) return <MarkedQuestion item={settled} attemptId={attemptId} />;
  return (
    <div className="max-w-(--measure)">
      {number !== null && (
        <p aria-hidden className="mb-2 font-sans text-note font-semibold text-soft">
          Question {number}
        </p>
      )}
      <AnswerFields item={item} given={draft} onAnswer={onAnswer} onEnter={onEnter} />
      <div className="mt-3 -ms-3 flex flex-wrap gap-x-2">
        {onFlag && (
          <Button
            look="quiet"
            size="small"
            aria-pressed={isFlagged}
            aria-keyshortcuts="f"
            onClick={onFlag}
          >
            <Flag
              aria-hidden
              className={`size-4 ${isFlagged ? "fill-current" : ""}`}
              strokeWidth={2}
            />
            {isFlagged ? "Flagged for review" : "Flag for review"}
          </Button>
        )}
        {canClear && draft && "chosen" in draft && !isBlank(draft) && (
          <Button look="quiet" size="small" onClick={() => onAnswer({ chosen: [] })}>
            Clear my choice
          </Button>
        )}
      </div>
      {ask && (
        <p
          role="alert"
          className="mt-4 border-s-4 border-nearly-ink bg-nearly-wash px-4 py-3 text-ui"
        >
          {ask}
        </p>
      )}
      <DisputeForm attemptId={attemptId} position={item.position} hasPassage={false} />
    </div>
  );
}
