import type { AttemptView } from "@/lib/data/attempts";
import { isBlank } from "@/lib/domain/given";
import type { Answers } from "./use-answers";

type HandInProps = { attempt: AttemptView; answers: Answers; onTurn: (position: number) => void };

/** The last page: what has no answer yet. The button that hands the quiz in stands in the bar. */
export function HandIn({ attempt, answers, onTurn }: HandInProps) {
  const open = attempt.items.filter(({ position }) => {
    const given = answers.given.get(position)?.given;
    return !given || isBlank(given);
  });
  const isPractice = attempt.feedback === "after-each";
  return (
    <section aria-labelledby="hand-in" className="max-w-(--measure)">
      <h2 id="hand-in" className="text-stem font-medium">
        {isPractice ? "That was the last question" : "Ready to hand in?"}
      </h2>
      {open.length === 0 ? (
        <p className="mt-3">Every question has an answer.</p>
      ) : (
        <>
          <p className="mt-3">
            {open.length === 1
              ? "One question has no answer yet:"
              : `${open.length} questions have no answer yet:`}
          </p>
          <ul className="mt-3 grid gap-1">
            {open.map((item) => (
              <li key={item.position}>
                <button
                  type="button"
                  onClick={() => onTurn(item.position)}
                  className="flex min-h-11 w-full items-baseline gap-3 rounded-control px-3 py-2 text-start hover:bg-wash -mx-3"
                >
                  <span className="text-ui font-semibold tabular-nums">{item.position + 1}</span>
                  <span lang={item.lang} dir="auto" className="line-clamp-2 font-serif">
                    {item.stem}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
