import { ActionForm } from "@/app/_ui/action-form.client";
import { LinkButton } from "@/app/_ui/link-button";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Invitation } from "@/lib/data/join-codes";
import type { Viewer } from "@/lib/domain/viewer";
import { joinClass } from "./actions";

type InvitedProps = {
  invitation: Invitation;
  code: string;
  viewer: Viewer | null;
  /** Whether the viewer has a place in the class already. */
  inside: boolean;
};

/** The class and its teachers, and the one way on for whoever is looking. */
export function Invited({ invitation, code, viewer, inside }: InvitedProps) {
  const { name, teachers, classroomId, keepsMarks } = invitation;
  return (
    <>
      <PageTitle
        above="You are invited to join"
        lead={teachers.length > 0 && `Taught by ${teachers.join(", ")}`}
      >
        {name}
      </PageTitle>
      {inside ? (
        <>
          <p className="mb-5">You are in this class already.</p>
          <LinkButton href={`/classrooms/${classroomId}`}>Open the class</LinkButton>
        </>
      ) : viewer && !viewer.guest ? (
        <>
          <p className="mb-5 max-w-(--measure)">
            You join as <bdi>{viewer.name}</bdi>. The teachers of the class will see your name and
            how you do in what they give the class, and nothing else that you study. If you delete
            your account one day, your marks{" "}
            {keepsMarks ? "stay with them without your name" : "go with it"}.
          </p>
          <ActionForm action={joinClass} fields={{ code }}>
            <SubmitButton pendingLabel="Joining">Join the class</SubmitButton>
          </ActionForm>
        </>
      ) : (
        <SignInFirst code={code} />
      )}
    </>
  );
}

function SignInFirst({ code }: { code: string }) {
  const next = encodeURIComponent(`/join/${code}`);
  return (
    <>
      <p className="mb-5 max-w-(--measure)">
        To join you need an account. You come back here afterwards.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/sign-up?next=${next}`}>Create an account</LinkButton>
        <LinkButton href={`/sign-in?next=${next}`} look="secondary">
          Sign in
        </LinkButton>
      </div>
    </>
  );
}
