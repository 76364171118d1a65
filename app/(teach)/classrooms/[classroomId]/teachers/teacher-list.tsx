import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { TeacherView } from "@/lib/data/teachers";
import { spellMoment } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";
import { takeTeacherOut } from "./actions";

type TeacherListProps = { classroomId: string; teachers: readonly TeacherView[]; viewer: Viewer };

/** Who teaches the class, and the way to end it for another. */
export function TeacherList({ classroomId, teachers, viewer }: TeacherListProps) {
  return (
    <ul aria-label="Teachers" className="max-w-(--measure) border-t border-rule">
      {teachers.map(({ userId, name, joinedAt, first }) => (
        <li
          key={userId}
          className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 border-b border-rule py-2"
        >
          <div>
            <p>
              <bdi>{name}</bdi>
              {userId === viewer.id && <span className="text-soft"> (you)</span>}
            </p>
            <p className="font-sans text-note text-soft">
              since {spellMoment(joinedAt, viewer.timeZone)}
            </p>
          </div>
          {!first && userId !== viewer.id && (
            <ConfirmButton label="Remove" title={`Remove ${name}?`} look="quiet" size="small">
              <p>
                They no longer see the class. What they gave it stays, and their own cards stay
                theirs. With the code they can come back as a student: get a new one if they should
                not.
              </p>
              <ActionForm action={takeTeacherOut} fields={{ classroomId, userId }}>
                <SubmitButton look="danger" pendingLabel="Removing">
                  Remove from the class
                </SubmitButton>
              </ActionForm>
            </ConfirmButton>
          )}
        </li>
      ))}
    </ul>
  );
}
