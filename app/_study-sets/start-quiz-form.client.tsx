"use client";

import { useFormAction } from "@/app/_ui/use-form-action";
import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import { BrowserTimeZone } from "../_account/browser-time-zone.client";
import type { ButtonLook, ButtonSize } from "../_ui/button-class";
import { Field } from "../_ui/field";
import { FormMessage } from "../_ui/form-message";
import { SubmitButton } from "../_ui/submit-button.client";
import { startQuiz } from "./actions";

type StartQuizFormProps = {
  studySetId: string;
  assignmentId?: string;
  /** The assignment asks for a password. */
  asksPassword?: boolean;
  /** The words of the button. */
  children: string;
  look?: ButtonLook;
  size?: ButtonSize;
};

/** The button that opens a quiz. */
export function StartQuizForm(props: StartQuizFormProps) {
  const { studySetId, assignmentId, asksPassword = false, children, look, size } = props;
  const [result, start] = useFormAction(startQuiz);
  return (
    <form action={start} className="grid justify-items-start gap-2">
      <input type="hidden" name="studySetId" value={studySetId} />
      <BrowserTimeZone />
      {assignmentId && <input type="hidden" name="assignmentId" value={assignmentId} />}
      {asksPassword && (
        <Field
          label="Password of the quiz"
          name="password"
          type="password"
          autoComplete="off"
          maxLength={QUIZ_PASSWORD_MAX}
        />
      )}
      <SubmitButton look={look} size={size} pendingLabel="Opening the quiz">
        {children}
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
