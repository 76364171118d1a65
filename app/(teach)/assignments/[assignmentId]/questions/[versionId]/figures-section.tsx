import { spellFigure, spellInterval, spellShare } from "@/app/_marks/figures";
import type { QuestionReport } from "@/lib/data/question-reports";
import { FEW } from "@/lib/domain/option-table";
import { questionAdvice } from "@/lib/domain/question-advice";

/** How a question did, in figures and in a sentence; pale where there are too few to say. */
export function FiguresSection({ report }: { report: QuestionReport }) {
  const { statistics, guess, options } = report;
  if (!statistics) return null;
  const rival = options.find(({ beatsKey }) => beatsKey)?.text ?? null;
  const { n, facility, sd, discrimination, efficiency, intendedWeight, effectiveWeight } =
    statistics;
  const figures = [
    ["Students", String(n), ""],
    ["Facility", spellShare(facility), spellInterval(statistics.facilityInterval, 100)],
    ["Standard deviation", spellShare(sd), ""],
    ["By guessing", spellShare(guess), ""],
    [
      "Discrimination",
      spellFigure(discrimination),
      spellInterval(statistics.discriminationInterval),
    ],
    ["Discriminative efficiency", spellFigure(efficiency, "%"), ""],
    ["Weight intended", spellFigure(intendedWeight, "%"), ""],
    ["Weight in effect", spellFigure(effectiveWeight, "%"), ""],
  ] as const;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">How it did</h2>
      <p className="mt-1 max-w-(--measure)">{questionAdvice(statistics, rival)}</p>
      <dl
        className={`mt-4 grid grid-cols-2 gap-x-6 gap-y-4 font-sans sm:grid-cols-4 ${n < FEW ? "text-soft" : ""}`}
      >
        {figures.map(([name, value, interval]) => (
          <div key={name}>
            <dt className="text-note text-soft">{name}</dt>
            <dd className="text-stem tabular-nums">{value}</dd>
            {interval && <dd className="text-note text-soft">{interval}</dd>}
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-(--measure) font-sans text-note text-soft">
        Under facility and discrimination: where 95 of 100 such classes would lie. Discrimination
        compares its mark with the {statistics.isDrawn ? "whole quiz" : "rest of the quiz"}.
      </p>
    </section>
  );
}
