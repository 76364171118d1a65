import Link from "next/link";
import { AssignmentList } from "@/app/_classes/assignment-list";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { ClassroomView } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { listOwnAssignments } from "@/lib/data/gradebook";
import type { Viewer } from "@/lib/domain/viewer";
import { leaveClass } from "./actions";

type RoomProps = { viewer: Viewer; classroom: ClassroomView };

/** A class as its students see it: what is to do, and how they stand. */
export async function StudentRoom({ viewer, classroom }: RoomProps) {
  const now = new Date();
  const { id: classroomId, name, teachers, archived } = classroom;
  const assignments = await listOwnAssignments(await getDb(), viewer, { classroomId, now });
  return (
    <Page>
      <PageTitle above={<Link href="/classes">Classes</Link>} lead={taughtBy(teachers)}>
        {name}
      </PageTitle>
      {archived && (
        <p className="mb-6 max-w-(--measure)">This class has ended. You can still read it.</p>
      )}
      <h2 className="mb-2">What is to do</h2>
      {assignments.length > 0 ? (
        <AssignmentList assignments={assignments} timeZone={viewer.timeZone} now={now} />
      ) : (
        <p className="text-soft">Nothing yet. What your teacher gives the class will be here.</p>
      )}
      <div className="mt-14">
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
