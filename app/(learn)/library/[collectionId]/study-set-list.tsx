import Link from "next/link";
import { PutOnTodayForm } from "@/app/_study-sets/put-on-today-form.client";
import { StartQuizForm } from "@/app/_study-sets/start-quiz-form.client";
import type { StudySetView } from "@/lib/data/study-sets";

type StudySetListProps = { studySets: StudySetView[]; onToday: ReadonlySet<string> };

/** The quizzes of a collection; the first is the one to begin with. */
export function StudySetList({ studySets, onToday }: StudySetListProps) {
  if (studySets.length === 0) {
    return <p className="mt-3 text-soft">There are not enough questions here for a quiz yet.</p>;
  }
  return (
    <ul className="mt-3 border-t border-rule">
      {studySets.map((set, index) => (
        <li key={set.id} className="border-b border-rule py-5">
          <h3 dir="auto">
            <Link href={`/study-sets/${set.id}`} className="text-ink no-underline hover:underline">
              {set.title}
            </Link>
          </h3>
          <p dir="auto" className="text-ui text-soft">
            {set.about} {set.questions === 1 ? "1 question." : `${set.questions} questions.`}
          </p>
          <div className="mt-3 flex flex-wrap items-start gap-3">
            <StartQuizForm studySetId={set.id} look={index === 0 ? "primary" : "secondary"}>
              Start the quiz
            </StartQuizForm>
            <PutOnTodayForm studySetId={set.id} isOn={onToday.has(set.id)} look="quiet" />
          </div>
        </li>
      ))}
    </ul>
  );
}
