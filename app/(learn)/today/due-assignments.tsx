import Link from "next/link";
import { useId } from "react";
import type { OwnAssignment } from "@/lib/data/gradebook";
import { spellDue } from "@/lib/domain/due-words";

type DueAssignmentsProps = {
  assignments: readonly OwnAssignment[];
  timeZone: string;
  now: Date;
};

/** What the viewer's classes expect: the earliest due first. */
export function DueAssignments({ assignments, timeZone, now }: DueAssignmentsProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="max-w-(--measure)">
      <h2 id={id} className="mb-2">
        From your classes
      </h2>
      <ul className="border-t border-rule">
        {assignments.map((assignment) => (
          <li key={assignment.id} className="border-b border-rule py-4">
            <h3 dir="auto">
              <Link href={`/assignments/${assignment.id}`}>{assignment.title}</Link>
            </h3>
            <p className="font-sans text-note text-soft">
              <span dir="auto">{assignment.classroom.name}</span>
              {assignment.mode === "review" ? ", daily review" : ", quiz"}
              {assignment.dueAt && `, ${dueWords(assignment.dueAt, timeZone, now)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dueWords(dueAt: Date, timeZone: string, now: Date): string {
  return `${dueAt < now ? "was due" : "due"} ${spellDue(dueAt, timeZone, now)}`;
}
