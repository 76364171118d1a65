import { useActionState } from "react";
import type { ActionResult } from "@/lib/domain/action-result";

type Failure = Extract<ActionResult, { ok: false }>;

const UNREACHED =
  "Footnote cannot be reached, so nothing was sent. What you typed is still here: try again once you are back online.";

/**
 * The state of a form and the action to send it by. Where the server cannot be reached, that is a
 * failure like any other, with what was typed: not the error page in place of all that is open.
 */
export function useFormAction<Result extends { ok: boolean }>(
  action: (previous: Result | null, form: FormData) => Promise<Result>,
) {
  return useActionState<Result | Failure | null, FormData>(async (previous, form) => {
    try {
      return await action(previous as Result | null, form);
    } catch (error) {
      // so fetch says it in every browser; redirects and what the server throws are other errors
      if (!(error instanceof TypeError)) throw error;
      return { ok: false, message: UNREACHED, values: typedIn(form) };
    }
  }, null);
}

/** They never leave the page. */
function typedIn(form: FormData): Record<string, string> {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(fields);
}
