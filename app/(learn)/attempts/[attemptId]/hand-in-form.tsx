import { useActionState } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { AttemptView } from "@/lib/data/attempts";
import { handIn } from "./actions";

type HandInFormProps = {
  attempt: Pick<AttemptView, "id" | "feedback">;
  /** Answers that the server does not have yet. */
  waiting: number;
};

/** The button that hands the quiz in, once every answer has arrived. */
export function HandInForm({ attempt, waiting }: HandInFormProps) {
  const [result, submit] = useActionState(handIn, null);
  if (waiting > 0) {
    return (
      <p role="status" className="py-2 font-sans text-ui text-soft">
        {waiting === 1 ? "One answer is" : `${waiting} answers are`} still on the way. You can hand
        in as soon as the connection is back.
      </p>
    );
  }
  return (
    <form action={submit} className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <input type="hidden" name="attemptId" value={attempt.id} />
      <SubmitButton pendingLabel="Handing in">
        {attempt.feedback === "after-each" ? "See the results" : "Hand in"}
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
