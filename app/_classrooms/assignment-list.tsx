import Link from "next/link";
import { useId } from "react";
import type { OwnAssignment } from "@/lib/data/gradebook";
import { isDone } from "@/lib/domain/class-report";
import { LinkButton } from "../_ui/link-button";
import { DueTime } from "./due-time";
import { StandingLine } from "./standing-line";

type AssignmentListProps = {
  title: string;
  assignments: readonly OwnAssignment[];
  timeZone: string;
  now: Date;
};

/** Some of a student's assignments, each with its time, how they stand, and one button; nothing for none. */
export function AssignmentList({ title, assignments, timeZone, now }: AssignmentListProps) {
  const id = useId();
  const first = assignments.find(({ standing }) => !isDone(standing));
  if (assignments.length === 0) return null;
  return (
    <section aria-labelledby={id} className="max-w-(--measure)">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      <ul className="border-t border-rule">
        {assignments.map((assignment) => (
          <li
            key={assignment.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-rule py-4"
          >
            <div className="min-w-0 basis-64 grow">
              <h3 dir="auto">
                <Link href={`/assignments/${assignment.id}`} className="text-ink">
                  {assignment.title}
                </Link>
              </h3>
              <p className="font-sans text-note text-soft">
                {assignment.mode === "quiz" ? "Quiz" : "Cards to keep in memory"},{" "}
                <DueTime dueAt={assignment.dueAt} timeZone={timeZone} now={now} />
              </p>
              <p className="mt-0.5 font-sans text-ui">
                <StandingLine standing={assignment.standing} />
              </p>
            </div>
            <NextStep assignment={assignment} primary={assignment === first} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextStep({ assignment, primary }: { assignment: OwnAssignment; primary: boolean }) {
  const { href, words } = nextStep(assignment);
  return (
    <LinkButton
      href={href}
      look={primary ? "primary" : "secondary"}
      aria-label={`${words}: ${assignment.title}`}
    >
      {words}
    </LinkButton>
  );
}

function nextStep({ id, standing }: OwnAssignment): { href: string; words: string } {
  switch (standing.state) {
    case "not-started":
    case "excused":
      return {
        href: `/assignments/${id}`,
        words: standing.state === "excused" ? "Look at it" : "Begin",
      };
    case "in-progress":
      return { href: `/attempts/${standing.attemptId}`, words: "Go on" };
    case "reviewing":
      return standing.due > 0 || standing.seen < standing.cards
        ? { href: "/review", words: "Review" }
        : { href: `/assignments/${id}`, words: "Look at it" };
    case "handed-in":
    case "done":
      return standing.openAttemptId
        ? { href: `/attempts/${standing.openAttemptId}`, words: "Go on" }
        : { href: `/attempts/${standing.attemptId}/results`, words: "See the result" };
  }
}
