import Link from "next/link";
import { spellFigure, spellShare } from "@/app/_marks/figures";
import { GivenWords } from "@/app/_marks/given-words";
import type { QuestionLine } from "@/lib/data/quiz-reports";
import { FEW } from "@/lib/domain/option-table";
import { questionAdvice } from "@/lib/domain/question-advice";
import { questionHref } from "@/lib/domain/regrade-address";

type QuestionListProps = { assignmentId: string; questions: readonly QuestionLine[] };

/** Each question: how hard, how well it tells students apart, and what that says. */
export function QuestionList({ assignmentId, questions }: QuestionListProps) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-2">
        Question by question
      </h2>
      {questions.some(({ isDrawn }) => isDrawn) && (
        <p className="mb-4 max-w-(--measure) font-sans text-ui">
          Not everybody was asked the same questions. Each is judged by those who were asked it,
          against their whole result; the consistency of the quiz is reckoned by place: first
          question, second question and so on.
        </p>
      )}
      <ol className="border-t border-rule">
        {questions.map((question) => (
          <li
            key={question.versionId}
            className={`grid gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[1fr_16rem] ${question.n < FEW ? "text-soft" : ""}`}
          >
            <div className="min-w-0">
              <h3 lang={question.lang} dir="auto">
                <Link
                  href={questionHref({ assignmentId, itemVersionId: question.versionId })}
                  prefetch={false}
                >
                  {question.stem}
                </Link>
              </h3>
              <p className="mt-1 font-sans text-note">
                <span className="text-soft">The key: </span>
                <GivenWords given={{ chosen: question.key }} item={question} />
              </p>
              <p className="mt-1 font-sans text-note text-soft">{questionAdvice(question)}</p>
            </div>
            <Figures question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Figures({ question }: { question: QuestionLine }) {
  const { n, facility, facilityInterval, discrimination } = question;
  return (
    <div className="font-sans text-note">
      <FacilityBar facility={facility} interval={facilityInterval} />
      <dl className="mt-1 grid grid-cols-3 gap-3 tabular-nums">
        <div>
          <dt className="text-soft">Right</dt>
          <dd className="text-ui">{spellShare(facility)}</dd>
        </div>
        <div>
          <dt className="text-soft">Tells apart</dt>
          <dd className="text-ui">{spellFigure(discrimination)}</dd>
        </div>
        <div>
          <dt className="text-soft">Students</dt>
          <dd className="text-ui">{n}</dd>
        </div>
      </dl>
    </div>
  );
}

type FacilityBarProps = Pick<QuestionLine, "facility"> & {
  interval: QuestionLine["facilityInterval"];
};

/** How much of the mark was reached, with a line for where it would lie in such classes. */
function FacilityBar({ facility, interval }: FacilityBarProps) {
  if (facility === null) return null;
  return (
    <svg width="100%" height={14} aria-hidden>
      <rect width="100%" height={10} y={2} rx={2} className="fill-well" />
      <rect width={`${100 * facility}%`} height={10} y={2} rx={2} className="fill-accent" />
      {interval && (
        <line
          x1={`${100 * interval.from}%`}
          x2={`${100 * interval.to}%`}
          y1={7}
          y2={7}
          strokeWidth={2}
          className="stroke-ink"
        />
      )}
    </svg>
  );
}
