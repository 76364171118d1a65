import { StandingLine } from "@/app/_classrooms/standing-line";
import { PutOnTodayForm } from "@/app/_study-sets/put-on-today-form.client";
import { StartQuizForm } from "@/app/_study-sets/start-quiz-form.client";
import { LinkButton } from "@/app/_ui/link-button";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { orNotFound } from "@/lib/auth/viewer";
import { findAccommodation } from "@/lib/data/accommodations";
import type { AssignmentView } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { findOwnAssignment } from "@/lib/data/gradebook";
import { ownMinutes } from "@/lib/domain/accommodation";
import type { Standing } from "@/lib/domain/class-report";
import { isHandedIn } from "@/lib/domain/class-report";
import { spellDueDay } from "@/lib/domain/due-words";
import { attemptsAllowed } from "@/lib/domain/start-rules";
import { dateOfStudyDay, studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { OwnTimes } from "./own-times";
import { attemptWords, feedbackWords, leftWords, limitWords } from "./settings-words";

type PartProps = { viewer: Viewer; assignment: AssignmentView; now: Date };

/** What a student is to do, how they stand, and one way on. */
export async function StudentPart({ viewer, assignment, now }: PartProps) {
  const asked = { assignmentId: assignment.id, now };
  const db = await getDb();
  const { standing } = orNotFound(await findOwnAssignment(db, viewer, asked));
  const quiz = assignment.mode === "quiz";
  const { settings, times } = assignment;
  const accommodation = (await findAccommodation(db, viewer, viewer.id))?.value ?? null;
  const allowed = attemptsAllowed(settings.attempts, accommodation);
  const limitMinutes = ownMinutes(settings.limitMinutes, accommodation);
  const own = { ...settings, attempts: allowed, limitMinutes };
  const isOver = isHandedIn(standing) && standing.sittings === allowed;
  const canStart = !times.closesAt || now < times.closesAt;
  return (
    <div className="grid max-w-(--measure) gap-6">
      {quiz ? (
        <p>{[attemptWords(own), limitWords(own), feedbackWords(own)].join(" ")}</p>
      ) : (
        <p>
          {standing.state === "not-started" && "Put the cards on Today once. "}
          They come back day by day, each when you are about to forget it.
          {assignment.examDay !== null && examWords(assignment.examDay, now, viewer.timeZone)}
        </p>
      )}
      <p className="font-sans text-ui">
        {isOver ? "Your result: " : "So far: "}
        <StandingLine standing={standing} />
        {quiz && leftWords(allowed, standing)}
      </p>
      {quiz && <OwnTimes viewer={viewer} assignment={assignment} accommodation={accommodation} />}
      {assignment.classroom.archived ? (
        <Ended standing={standing} />
      ) : quiz ? (
        <QuizStep
          assignment={assignment}
          standing={standing}
          allowed={allowed}
          canStart={canStart}
        />
      ) : (
        <ReviewStep assignment={assignment} standing={standing} />
      )}
    </div>
  );
}

function examWords(examDay: number, now: Date, timeZone: string): string {
  const today = studyDayOf(now, timeZone);
  if (examDay <= today) return "";
  return ` The exam is ${spellDueDay(dateOfStudyDay(examDay), dateOfStudyDay(today))}.`;
}

type StepProps = { assignment: AssignmentView; standing: Standing };

type QuizStepProps = StepProps & {
  /** Attempts that this student has. */
  allowed: number | null;
  canStart: boolean;
};

function QuizStep({ assignment, standing, allowed, canStart }: QuizStepProps) {
  const start = {
    studySetId: assignment.studySet.id,
    assignmentId: assignment.id,
    asksPassword: assignment.asksPassword,
  };
  if (standing.state === "not-started") {
    if (!canStart) return <p>It has closed. Ask your teacher if you need more time.</p>;
    return (
      <StartQuizForm {...start}>
        {assignment.settings.preset === "exam" ? "Start the exam" : "Start the quiz"}
      </StartQuizForm>
    );
  }
  if (standing.state === "in-progress") {
    return <LinkButton href={`/attempts/${standing.attemptId}`}>Go on with the quiz</LinkButton>;
  }
  if (!isHandedIn(standing)) return null;
  const { openAttemptId, attemptId, sittings } = standing;
  const again = canStart && (allowed === null || sittings < allowed);
  return (
    <div className="flex flex-wrap items-start gap-3">
      <LinkButton href={`/attempts/${attemptId}/results`}>See the result</LinkButton>
      {openAttemptId ? (
        <LinkButton href={`/attempts/${openAttemptId}`} look="secondary">
          Go on with the quiz
        </LinkButton>
      ) : (
        again && (
          <StartQuizForm {...start} look="secondary">
            Take it again
          </StartQuizForm>
        )
      )}
    </div>
  );
}

function ReviewStep({ assignment, standing }: StepProps) {
  if (standing.state !== "reviewing") {
    return <PutOnTodayForm studySetId={assignment.studySet.id} look="primary" />;
  }
  const { cards, seen, due } = standing;
  const left = due > 0 || seen < cards;
  return (
    <>
      <ProgressBar label="Cards seen at least once" value={seen} max={cards} />
      {left ? (
        <LinkButton href="/review">Review now</LinkButton>
      ) : (
        <p>Nothing is due now. Today tells you when cards come back.</p>
      )}
    </>
  );
}

function Ended({ standing }: { standing: Standing }) {
  return (
    <>
      <p>The class has ended, so nothing can be handed in any more.</p>
      {isHandedIn(standing) && (
        <LinkButton href={`/attempts/${standing.attemptId}/results`} look="secondary">
          See the result
        </LinkButton>
      )}
    </>
  );
}
