/**
 * What a server action returns. Failures a person can act on are values, shown
 * by the form that sent them. Anything else is thrown, for the error page.
 */
export type ActionResult =
  | { ok: true; message?: string }
  | {
      ok: false;
      message: string;
      fieldErrors?: Partial<Record<string, string[]>>;
      /** What was typed, given back because React clears the form. Never a password. */
      values?: Partial<Record<string, string>>;
    };
