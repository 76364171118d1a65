import type { Failure } from "@/lib/domain/form-fault";

const AGAIN = "Type the password again: it was not kept.";

/** The refusal of a form whose password was typed: it is not sent back, and must not get lost unseen. */
export function askPasswordAgain(refusal: Failure, form: FormData): Failure {
  if (!form.get("password") || refusal.fieldErrors?.password) return refusal;
  return { ...refusal, fieldErrors: { ...refusal.fieldErrors, password: [AGAIN] } };
}
