import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { archiveClass, leaveClass } from "./actions";

type ArchiveSectionProps = { classroomId: string; name: string; archived: boolean };

/** The end of a term: archiving, taking that back, and leaving the class to a co-teacher. */
export function ArchiveSection({ classroomId, name, archived }: ArchiveSectionProps) {
  if (archived) {
    return (
      <div className="mt-6">
        <ActionForm action={archiveClass} fields={{ classroomId, archived: "no" }}>
          <SubmitButton look="secondary">Take it out of the archive</SubmitButton>
        </ActionForm>
      </div>
    );
  }
  return (
    <div className="-ms-5 mt-6 flex flex-wrap gap-x-2 gap-y-3">
      <ConfirmButton label="Archive the class" title={`Archive ${name}?`} look="quiet">
        <p>
          Nobody can join any more or hand anything in. Everybody can still read what is there, and
          you can take it back.
        </p>
        <ActionForm action={archiveClass} fields={{ classroomId, archived: "yes" }}>
          <SubmitButton pendingLabel="Archiving">Archive the class</SubmitButton>
        </ActionForm>
      </ConfirmButton>
      <ConfirmButton label="Leave the class" title={`Leave ${name}?`} look="quiet">
        <p>You will no longer teach it or see it. Only a class with another teacher can be left.</p>
        <ActionForm action={leaveClass} fields={{ classroomId }}>
          <SubmitButton look="danger" pendingLabel="Leaving">
            Leave the class
          </SubmitButton>
        </ActionForm>
      </ConfirmButton>
    </div>
  );
}
