import Link from "next/link";
import { StandingLine } from "@/app/_classrooms/standing-line";
import { tallyWords } from "@/app/_classrooms/tally-words";
import { LateList } from "@/app/_marks/late-list";
import { ExamForm } from "@/app/_study-sets/exam-form.client";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { LinkButton } from "@/app/_ui/link-button";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Table } from "@/app/_ui/table";
import { orNotFound } from "@/lib/auth/viewer";
import type { AssignmentView } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { listDisputes } from "@/lib/data/disputes";
import type { GradebookStudent } from "@/lib/data/gradebook";
import { findGradebook } from "@/lib/data/gradebook";
import { listWaitingDecisions } from "@/lib/data/waiting-decisions";
import { dateOfStudyDay, studyDayOf } from "@/lib/domain/study-day";
import { tally } from "@/lib/domain/tally";
import type { Viewer } from "@/lib/domain/viewer";
import { chooseClassExam, preview, withdraw } from "./actions";
import { DisputeList } from "./dispute-list";
import { Exits } from "./exits";
import { MemoryReport } from "./memory-report";
import { QuizState } from "./quiz-state";
import { attemptWords, feedbackWords, lengthWords } from "./settings-words";

type PartProps = { viewer: Viewer; assignment: AssignmentView; now: Date };

const COLUMNS = [
  { key: "student", head: "Student" },
  { key: "standing", head: "How they stand" },
];

/** What a teacher gave, who has done it, and what can still be changed. */
export async function TeacherPart({ viewer, assignment, now }: PartProps) {
  const { id, settings, studySet, classroom } = assignment;
  const asked = { classroomId: classroom.id, now };
  const db = await getDb();
  const report = orNotFound(await findGradebook(db, viewer, asked));
  const disputes = await listDisputes(db, viewer, { assignmentId: id });
  const waiting = await listWaitingDecisions(db, viewer, { classroomId: classroom.id });
  const late = waiting.find(({ assignmentId }) => assignmentId === id)?.late ?? [];
  const column = report.assignments.findIndex((each) => each.id === id);
  const standingOf = (student: GradebookStudent) => student.standings[column];
  const here = report.students.filter(({ leftAt }) => !leftAt);
  return (
    <div className="grid max-w-(--measure) gap-8">
      <p>
        From the study set <Link href={`/study-sets/${studySet.id}`}>{studySet.title}</Link>.{" "}
        {assignment.mode === "quiz" &&
          [attemptWords(settings), lengthWords(settings), feedbackWords(settings)].join(" ")}
      </p>
      {assignment.mode === "quiz" && (
        <QuizState assignment={assignment} viewer={viewer} now={now} />
      )}
      {assignment.mode === "review" && (
        <ClassExam assignment={assignment} viewer={viewer} now={now} />
      )}
      {late.length > 0 && (
        <p className="border-s-4 border-nearly-ink bg-nearly-wash px-4 py-3 font-sans text-ui">
          <LateList late={late} />
        </p>
      )}
      <NextSteps assignment={assignment} />
      <DisputeList assignmentId={id} disputes={disputes} timeZone={viewer.timeZone} />
      {assignment.mode === "quiz" && <Exits assignmentId={id} />}
      <div>
        <h2>Students</h2>
        <p className="mb-2 font-sans text-ui text-soft">
          {tallyWords(tally(here.flatMap((student) => standingOf(student) ?? [])))}
        </p>
        <Table caption="Students" columns={COLUMNS}>
          {report.students.map((student) => (
            <StudentRow key={student.userId} student={student} standing={standingOf(student)} />
          ))}
        </Table>
      </div>
      {assignment.mode === "review" && <MemoryReport viewer={viewer} assignmentId={id} now={now} />}
    </div>
  );
}

/** The day by which the class is to know the set: each student’s cards are planned for it. */
function ClassExam({ viewer, assignment, now }: PartProps) {
  const { id, examDay } = assignment;
  return (
    <section aria-labelledby="exam" className="grid gap-3">
      <h2 id="exam">Exam date</h2>
      <p>
        Up to this day each student’s cards are planned for it, with a last pass over everything.
        Afterwards they come back as before.
      </p>
      <ExamForm
        action={chooseClassExam}
        label="The exam of the class"
        about={{ name: "assignmentId", value: id }}
        date={examDay === null ? "" : dateOfStudyDay(examDay)}
        earliest={dateOfStudyDay(studyDayOf(now, viewer.timeZone) + 1)}
      />
    </section>
  );
}

/** What can still be done with what was given. */
function NextSteps({ assignment: { id, title, mode, studySet } }: Pick<PartProps, "assignment">) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      {mode === "quiz" && (
        <LinkButton href={`/assignments/${id}/access`} look="secondary">
          Who gets what
        </LinkButton>
      )}
      <LinkButton href={`/assignments/${id}/change`} look="secondary">
        Change it
      </LinkButton>
      {mode === "quiz" && (
        <ActionForm action={preview} fields={{ assignmentId: id }}>
          <SubmitButton look="secondary" pendingLabel="Opening the preview">
            Preview as a student
          </SubmitButton>
        </ActionForm>
      )}
      {mode === "quiz" && (
        <LinkButton
          href={`/study-sets/${studySet.id}/paper?assignment=${id}&version=A`}
          look="secondary"
        >
          Print it
        </LinkButton>
      )}
      <LinkButton href={`/assignments/${id}/copy`} look="secondary">
        Copy it
      </LinkButton>
      <ConfirmButton label="Take it back" title={`Take ${title} back?`} look="quiet">
        <p>It goes from the class. Once a student has begun a quiz it stays.</p>
        <ActionForm action={withdraw} fields={{ assignmentId: id }}>
          <SubmitButton look="danger" pendingLabel="Taking it back">
            Take it back
          </SubmitButton>
        </ActionForm>
      </ConfirmButton>
    </div>
  );
}

type StudentRowProps = {
  student: GradebookStudent;
  standing: GradebookStudent["standings"][number] | undefined;
};

function StudentRow({ student: { name, leftAt }, standing }: StudentRowProps) {
  const words = standing && <StandingLine standing={standing} />;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {leftAt && <span className="text-soft"> (left)</span>}
      </th>
      <td className="min-w-32">
        {standing && "attemptId" in standing && standing.attemptId !== null ? (
          <Link href={`/attempts/${standing.attemptId}/results`} prefetch={false}>
            {words}
          </Link>
        ) : (
          words
        )}
      </td>
    </tr>
  );
}
