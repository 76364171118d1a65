import Link from "next/link";
import { useId } from "react";
import type { ClassroomSummary } from "@/lib/data/classrooms";
import { spellDue } from "@/lib/domain/due-words";

type NextDue = { id: string; title: string; dueAt: Date | null };

export type ListedClass = ClassroomSummary & { next: NextDue | null };

type ClassListProps = {
  title: string;
  classes: readonly ListedClass[];
  timeZone: string;
  now: Date;
};

/** Classes under a heading, each with what is due next in it. */
export function ClassList({ title, classes, timeZone, now }: ClassListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="max-w-(--measure)">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      <ul className="border-t border-rule">
        {classes.map((each) => (
          <li key={each.id} className="border-b border-rule py-4">
            <h3 dir="auto">
              <Link href={`/classrooms/${each.id}`}>{each.name}</Link>
            </h3>
            <p className="font-sans text-note text-soft">{peopleOf(each)}</p>
            {!each.archived && (
              <p className="mt-1.5 font-sans text-ui">
                {each.next ? (
                  <Next next={each.next} timeZone={timeZone} now={now} />
                ) : (
                  "Nothing due."
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function peopleOf({ role, students, teachers }: ClassroomSummary): string {
  if (role === "learner") return `Taught by ${teachers.join(", ") || "nobody at the moment"}`;
  return students === 1 ? "1 student" : `${students} students`;
}

function Next({ next, timeZone, now }: { next: NextDue; timeZone: string; now: Date }) {
  const wasDue = next.dueAt && next.dueAt < now;
  return (
    <>
      {wasDue ? "Overdue" : "Next"}: <Link href={`/assignments/${next.id}`}>{next.title}</Link>
      {next.dueAt && `, ${wasDue ? "was due" : "due"} ${spellDue(next.dueAt, timeZone, now)}`}
    </>
  );
}
