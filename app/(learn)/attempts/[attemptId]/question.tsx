import type { MarkedItemView } from "@/lib/data/marked-items";
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
};

/** One question: open to be answered, or with its verdict and its source. */
export function Question({ item, settled, draft, ask, onAnswer, onEnter }: QuestionProps) {
  if (settled) return <MarkedQuestion item={settled} />;
  return (
    <div className="max-w-(--measure)">
      <AnswerFields item={item} given={draft} onAnswer={onAnswer} onEnter={onEnter} />
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
