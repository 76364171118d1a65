import Link from "next/link";
import { AssignmentList } from "@/app/_classrooms/assignment-list";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { ClassroomView } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { listOwnAssignments } from "@/lib/data/gradebook";
import { isDone } from "@/lib/domain/class-report";
import type { Viewer } from "@/lib/domain/viewer";
import { leaveClass } from "./actions";

type RoomProps = { viewer: Viewer; classroom: ClassroomView };

/** A class as its students see it: what is to do, and how they stand. */
export async function StudentRoom({ viewer, classroom }: RoomProps) {
  const now = new Date();
  const { id: classroomId, name, teachers, archived } = classroom;
  const assignments = await listOwnAssignments(await getDb(), viewer, { classroomId, now });
  const open = assignments.filter(({ standing }) => !isDone(standing));
  const done = assignments.filter(({ standing }) => isDone(standing));
  const clock = { timeZone: viewer.timeZone, now };
  return (
    <Page>
      <PageTitle above={<Link href="/classrooms">Classes</Link>} lead={taughtBy(teachers)}>
        {name}
      </PageTitle>
      {archived && (
        <p className="mb-6 max-w-(--measure)">This class has ended. You can still read it.</p>
      )}
      {assignments.length === 0 && (
        <EmptyState title="Nothing to do yet">
          What your teacher gives the class will be here.
        </EmptyState>
      )}
      <div className="grid gap-10">
        <AssignmentList title="To do" assignments={open} {...clock} />
        <AssignmentList title="Done" assignments={done} {...clock} />
      </div>
      <div className="-ms-5 mt-14">
        <ConfirmButton label="Leave the class" title={`Leave ${name}?`} look="quiet">
          <p>
            You no longer see what it is given. Your cards stay yours, and your teacher keeps the
            marks you have. With the code you can come back.
          </p>
          <ActionForm action={leaveClass} fields={{ classroomId }}>
            <SubmitButton look="danger" pendingLabel="Leaving">
              Leave the class
            </SubmitButton>
          </ActionForm>
        </ConfirmButton>
      </div>
    </Page>
  );
}

function taughtBy(teachers: readonly string[]): string {
  return teachers.length > 0 ? `Taught by ${teachers.join(", ")}` : "No teacher at the moment";
}
