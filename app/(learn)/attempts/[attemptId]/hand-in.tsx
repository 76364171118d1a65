import type { AttemptView } from "@/lib/data/attempts";
import { isBlank } from "@/lib/domain/given";
import type { ItemView } from "@/lib/domain/item-view";
import type { Answers } from "./use-answers";

type HandInProps = {
  attempt: AttemptView;
  answers: Answers;
  flagged: ReadonlySet<number>;
  onTurn: (position: number) => void;
};

/** The last page: what has no answer yet. The button that hands the quiz in stands in the bar. */
export function HandIn({ attempt, answers, flagged, onTurn }: HandInProps) {
  const open = attempt.items.filter(({ position }) => {
    const given = answers.given.get(position)?.given;
    return !given || isBlank(given);
  });
  const marked = attempt.items.filter(({ position }) => flagged.has(position));
  const canTurn = attempt.navigation === "free";
  const isPractice = attempt.checksEach;
  return (
    <section aria-labelledby="hand-in" className="max-w-(--measure)">
      <h2 id="hand-in" className="text-stem font-medium">
        {isPractice ? "That was the last question" : "Ready to hand in?"}
      </h2>
      <p className="mt-3">{openWords(open.length)}</p>
      <QuestionLinks items={open} canTurn={canTurn} onTurn={onTurn} />
      {marked.length > 0 && (
        <>
          <p className="mt-5">You wanted to look again at:</p>
          <QuestionLinks items={marked} canTurn={canTurn} onTurn={onTurn} />
        </>
      )}
    </section>
  );
}

function openWords(count: number): string {
  if (count === 0) return "Every question has an answer.";
  if (count === 1) return "One question has no answer yet:";
  return `${count} questions have no answer yet:`;
}

type QuestionLinksProps = {
  items: readonly ItemView[];
  canTurn: boolean;
  onTurn: (position: number) => void;
};

function QuestionLinks({ items, canTurn, onTurn }: QuestionLinksProps) {
  return (
    <ul className="mt-3 grid gap-1 empty:hidden">
      {items.map((item) => (
        <li key={item.position}>
          <button
            type="button"
            disabled={!canTurn}
            onClick={() => onTurn(item.position)}
            className="flex min-h-11 w-full items-baseline gap-3 rounded-control px-3 py-2 text-start enabled:hover:bg-wash -mx-3"
          >
            <span className="text-ui font-semibold tabular-nums">{item.position + 1}</span>
            <span lang={item.lang} dir="auto" className="line-clamp-2 font-serif">
              {item.stem}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
