import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { CopyButton } from "@/app/_ui/copy-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { publicAddress } from "@/lib/auth/public-address";
import { showJoinCode } from "@/lib/domain/join-code";
import { changeCode, turnJoining } from "./actions";

type JoiningSectionProps = { classroomId: string; code: string; open: boolean };

/** The code and the link by which students join, and what a teacher does with them. */
export async function JoiningSection({ classroomId, code, open }: JoiningSectionProps) {
  const shown = showJoinCode(code);
  const link = `${await publicAddress()}/join/${code}`;
  return (
    <section
      aria-labelledby="joining"
      className="mb-10 grid gap-x-12 gap-y-5 border-y border-rule py-5 lg:grid-cols-[auto_1fr_auto]"
    >
      <h2 id="joining" className="sr-only">
        Joining
      </h2>
      <div className="font-sans">
        <h3 className="text-note font-semibold text-soft">Code</h3>
        <p className="text-title font-semibold tracking-wide tabular-nums">{shown}</p>
        <CopyButton text={shown}>Copy the code</CopyButton>
      </div>
      <div className="min-w-0 font-sans">
        <h3 className="text-note font-semibold text-soft">Link</h3>
        <p className="mb-1.5 max-w-96 text-ui break-all lg:leading-(--text-title--line-height)">
          {link}
        </p>
        <CopyButton text={link}>Copy the link</CopyButton>
      </div>
      <div className="grid content-start gap-2">
        {!open && (
          <p className="font-sans text-ui font-semibold text-nearly-ink">Joining is off.</p>
        )}
        <ActionForm action={turnJoining} fields={{ classroomId, joining: open ? "off" : "on" }}>
          <SubmitButton look="secondary" size="small">
            {open ? "Turn joining off" : "Turn joining on"}
          </SubmitButton>
        </ActionForm>
        <ConfirmButton label="Get a new code" title="Get a new code?" look="quiet" size="small">
          <p>Code and link that you gave out stop working. Who is in the class stays in it.</p>
          <ActionForm action={changeCode} fields={{ classroomId }}>
            <SubmitButton pendingLabel="Changing the code">Get a new code</SubmitButton>
          </ActionForm>
        </ConfirmButton>
      </div>
    </section>
  );
}
