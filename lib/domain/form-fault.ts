import type { z } from "zod";
import type { ActionResult } from "./action-result";

export type Failure = Extract<ActionResult, { ok: false }>;

const LOOK_BELOW = "Please look at what is marked below.";
const LONGEST_GIVEN_BACK = 2_000;

/** What a form is told whose fields are wrong. `giveBack` names the fields to fill in again: no passwords. */
export function formFault(error: z.ZodError, form: FormData, giveBack: readonly string[]): Failure {
  const fieldErrors: Record<string, string[]> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "");
    fieldErrors[field] = [...(fieldErrors[field] ?? []), message];
  }
  return {
    ok: false,
    message: LOOK_BELOW,
    fieldErrors,
    values: typedValues(form, giveBack),
  };
}

/** A refusal that keeps what was typed. */
export function formRefusal(message: string, form: FormData, giveBack: readonly string[]): Failure {
  return { ok: false, message, values: typedValues(form, giveBack) };
}

/** A refusal that is about one field. */
export function fieldRefusal(
  field: string,
  message: string,
  form: FormData,
  giveBack: readonly string[],
): Failure {
  return { ...formRefusal(LOOK_BELOW, form, giveBack), fieldErrors: { [field]: [message] } };
}

function typedValues(form: FormData, names: readonly string[]): Record<string, string> {
  const typed = names.map((name) => [name, form.get(name)] as const);
  return Object.fromEntries(
    typed.filter(
      (pair): pair is readonly [string, string] =>
        typeof pair[1] === "string" && pair[1].length <= LONGEST_GIVEN_BACK,
    ),
  );
}
