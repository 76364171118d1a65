import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { CopyButton } from "@/app/_ui/copy-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { publicAddress } from "@/lib/auth/public-address";
import { showJoinCode } from "@/lib/domain/join-code";
import { changeCode, turnJoining } from "./actions";

type JoiningSectionProps = {
  classroomId: string;
  code: string;
  open: boolean;
  /** Where the code has been used: one line that opens. */
  folded: boolean;
};

/** The code and the link by which students join, and what a teacher does with them. */
export async function JoiningSection({ classroomId, code, open, folded }: JoiningSectionProps) {
  const shown = showJoinCode(code);
  const link = `${await publicAddress()}/join/${code}`;
  const ways = (
    <div className="grid gap-x-12 gap-y-5 sm:grid-cols-[auto_1fr_auto]">
      <Way title="Code" text={shown} copy="Copy the code">
        <span className="text-title font-semibold tracking-wide">{shown}</span>
      </Way>
      <Way title="Link" text={link} copy="Copy the link">
        <span className="break-all sm:leading-(--text-title--line-height)">{link}</span>
      </Way>
      <Controls classroomId={classroomId} open={open} />
    </div>
  );
  if (!folded) {
    return (
      <section aria-label="Joining" className="mb-10 border-y border-rule py-5">
        {ways}
      </section>
    );
  }
  return (
    <details className="mb-10 border-y border-rule">
      <summary className="py-3 text-ui">
        Code to join: <span className="font-semibold tracking-wide">{shown}</span>
      </summary>
      <div className="pt-2 pb-5">{ways}</div>
    </details>
  );
}

type WayProps = { title: string; text: string; copy: string; children: ReactNode };

function Way({ title, text, copy, children }: WayProps) {
  return (
    <div className="min-w-0 font-sans">
      <h2 className="text-note font-semibold text-soft">{title}</h2>
      <p className="mb-1.5 text-ui">{children}</p>
      <CopyButton text={text}>{copy}</CopyButton>
    </div>
  );
}

function Controls({ classroomId, open }: { classroomId: string; open: boolean }) {
  return (
    <div className="grid content-start gap-2">
      {!open && <p className="font-sans text-ui font-semibold text-nearly-ink">Joining is off.</p>}
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
  );
}
