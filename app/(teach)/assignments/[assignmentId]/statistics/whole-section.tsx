import { spellFigure } from "@/app/_marks/figures";
import { counted } from "@/lib/domain/counted";
import { FEW } from "@/lib/domain/option-table";
import type { QuizStatistics } from "@/lib/domain/quiz-statistics";

/** The quiz as a whole, each figure with what is usual. */
export function WholeSection({ quiz }: { quiz: QuizStatistics }) {
  const figures = [
    ["Attempts", String(quiz.n), ""],
    ["Mean", spellFigure(quiz.mean, "%"), "50 to 75 is usual"],
    ["Median", spellFigure(quiz.median, "%"), ""],
    ["Standard deviation", spellFigure(quiz.sd, "%"), "12 to 18 is usual"],
    ["Internal consistency", spellFigure(quiz.consistency, "%"), "75 is good, below 64 is poor"],
    ["Error ratio", spellFigure(quiz.errorRatio, "%"), "at most 50 is good"],
    ["Standard error", spellFigure(quiz.standardError, "%"), ""],
    ["Skewness", spellFigure(quiz.skewness), ""],
    ["Kurtosis", spellFigure(quiz.kurtosis), ""],
  ] as const;
  return (
    <section aria-labelledby="whole">
      <h2 id="whole">The whole quiz</h2>
      {quiz.n < FEW && (
        <p className="mt-1">
          From {counted(quiz.n, "attempt")} only: wait for more before you judge by these figures.
        </p>
      )}
      <dl
        className={`mt-4 grid grid-cols-2 gap-x-6 gap-y-4 font-sans sm:grid-cols-3 ${quiz.n < FEW ? "text-soft" : ""}`}
      >
        {figures.map(([name, value, usual]) => (
          <div key={name}>
            <dt className="text-note text-soft">{name}</dt>
            <dd className="text-stem tabular-nums">{value}</dd>
            {usual && <dd className="text-note text-soft">{usual}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
