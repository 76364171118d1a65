import { dayBars } from "@/app/_study-sets/day-bars";
import { ExamForm } from "@/app/_study-sets/exam-form.client";
import { BarChart } from "@/app/_ui/bar-chart";
import type { StudyPlanView } from "@/lib/data/study-plans";
import { spellDueDay } from "@/lib/domain/due-words";
import { spellPercent } from "@/lib/domain/spelling";
import { dateOfStudyDay } from "@/lib/domain/study-day";
import { chooseExamDate } from "./actions";

/** Small sets take less than a minute: a bar of them is still to be seen. */
function toTenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

/** The day by which the set is to be known, and the plan that leads there. */
export function ExamPart({ plan }: { plan: StudyPlanView }) {
  const { studySet, studyDay, examDay, classExams, exam } = plan;
  const today = dateOfStudyDay(studyDay);
  const spell = (day: number) => spellDueDay(dateOfStudyDay(day), today);
  return (
    <section aria-labelledby="exam" className="grid gap-6">
      <h2 id="exam">Exam date</h2>
      <p>
        Up to an exam every new card is begun in time, and in the last days each card is seen once
        more, whether or not it is due. Afterwards all goes on as before.
      </p>
      {classExams.map(({ day, classroom }) => (
        <p key={`${classroom} ${day}`}>
          Your class <span dir="auto">{classroom}</span> has its exam {spell(day)}.
        </p>
      ))}
      <ExamForm
        action={chooseExamDate}
        label="Your exam"
        about={{ name: "studySetId", value: studySet.id }}
        date={examDay === null ? "" : dateOfStudyDay(examDay)}
        earliest={dateOfStudyDay(studyDay + 1)}
      />
      {exam && (
        <>
          <p>
            On the morning of the exam, {spell(exam.day)}, you will know about{" "}
            <strong>{spellPercent(exam.recall)}</strong>; without the plan it would be{" "}
            {spellPercent(exam.recallWithout)}.{" "}
            {exam.passFrom > studyDay
              ? `The last pass over everything begins ${spell(exam.passFrom)}.`
              : "The last pass over everything is under way."}
          </p>
          <BarChart
            title="Minutes on each day up to the exam"
            across="Day"
            unit="minutes"
            bars={dayBars(
              exam.minutes.map((minutes, index) => ({
                studyDay: studyDay + index,
                value: toTenths(minutes),
              })),
            )}
          />
        </>
      )}
    </section>
  );
}
