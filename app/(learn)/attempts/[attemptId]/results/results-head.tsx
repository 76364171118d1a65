import Link from "next/link";
import type { ReactNode } from "react";
import { PageTitle } from "@/app/_ui/page-title";
import type { ResultsView } from "@/lib/data/results";
import { isPast } from "@/lib/domain/due-grace";
import { spellMark, spellMoment } from "@/lib/domain/spelling";

/** Whose sitting it is, what of, when it was handed in and what came of it. */
export function ResultsHead({ results, timeZone }: { results: ResultsView; timeZone: string }) {
  const { submission, learner, studySet } = results;
  const assignment = results.assignment ?? results.preview;
  const isLate = Boolean(
    submission && results.assignment && isPast(submission.submittedAt, results.assignment.dueAt),
  );
  const title = assignment?.title ?? studySet.title;
  const whose = learner.isViewer ? null : learner.name;
  return (
    <>
      <PageTitle
        above={
          assignment ? (
            <Link href={`/assignments/${assignment.id}`}>{assignment.title}</Link>
          ) : (
            <Link href={`/study-sets/${studySet.id}`}>{studySet.title}</Link>
          )
        }
      >
        {submission ? (markWords(submission) ?? title) : title}
      </PageTitle>
      {submission && (
        <p className="-mt-4 mb-5 font-sans text-ui text-soft">
          {whose ? <bdi>{whose}</bdi> : null}
          {submission.by === "clock" && (whose ? ", time was up " : "Time was up ")}
          {submission.by === "learner" && (whose ? ", handed in " : "Handed in ")}
          {spellMoment(submission.submittedAt, timeZone)}
          {isLate && <strong className="ms-2 text-nearly-ink">Late</strong>}
        </p>
      )}
      {submission && (
        <CountsAs submission={submission} isLate={isLate}>
          {isLate && whose && results.assignment && (
            <Link href={`/assignments/${results.assignment.id}/access`}>Waive the lateness</Link>
          )}
        </CountsAs>
      )}
    </>
  );
}

type Submission = NonNullable<ResultsView["submission"]>;

type CountsAsProps = {
  submission: Submission;
  isLate: boolean;
  /** The way to change it. */
  children: ReactNode;
};

/** What the mark counts for, where being early or late has changed that. */
function CountsAs({ submission, isLate, children }: CountsAsProps) {
  const { mark, countedMark, maxMark } = submission;
  if (countedMark === null || maxMark === null || countedMark === mark) return null;
  return (
    <p className="mb-6 font-sans text-ui">
      It counts as <strong>{spellMark({ mark: countedMark, maxMark })}</strong>, because it was
      handed in {isLate ? "late" : "early"}. {children}
    </p>
  );
}

/** "7 of 10"; null while the mark is held back. */
function markWords({ mark, maxMark }: Submission): string | null {
  return mark === null || maxMark === null ? null : spellMark({ mark, maxMark });
}
