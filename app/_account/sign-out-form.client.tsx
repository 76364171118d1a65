"use client";

import type { FormEvent } from "react";
import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import { countUnsent } from "../_quizzes/answer-outbox";
import { countWaitingReviews } from "../_review/outbox";
import { Button } from "../_ui/button";
import { SubmitButton } from "../_ui/submit-button.client";
import { signOut } from "./actions";

/** The way out, in the account menu. Where answers wait on this device it asks first. */
export function SignOutForm({ viewerId }: { viewerId: string }) {
  const form = useRef<HTMLFormElement>(null);
  const isAsked = useRef(false);
  const [unsent, setUnsent] = useState(0);

  async function ask(event: FormEvent) {
    if (isAsked.current) return;
    event.preventDefault();
    const count = (await countUnsent(viewerId)) + (await countWaitingReviews(viewerId));
    if (count > 0) return setUnsent(count);
    leave();
  }
  function leave() {
    isAsked.current = true;
    setUnsent(0);
    form.current?.requestSubmit();
  }

  return (
    <form ref={form} action={signOut} onSubmit={ask}>
      <SubmitButton look="quiet" size="small">
        Sign out
      </SubmitButton>
      {unsent > 0 &&
        createPortal(
          <Asking unsent={unsent} onStay={() => setUnsent(0)} onLeave={leave} />,
          document.body,
        )}
    </form>
  );
}

type AskingProps = { unsent: number; onStay: () => void; onLeave: () => void };

function Asking({ unsent, onStay, onLeave }: AskingProps) {
  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={onStay}
      className="confirm"
      aria-labelledby="unsent"
    >
      <h2 id="unsent">
        {unsent === 1 ? "One answer has" : `${unsent} answers have`} not been sent yet
      </h2>
      <p className="mt-2">
        They are kept on this device and are sent when you open the quiz or the review here again,
        signed in as yourself. On a shared computer, wait until the connection is back.
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={onStay}>Stay signed in</Button>
        <Button look="danger" onClick={onLeave}>
          Sign out all the same
        </Button>
      </div>
    </dialog>
  );
}
