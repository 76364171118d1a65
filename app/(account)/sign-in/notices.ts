import type { ActionResult } from "@/lib/domain/action-result";

const NOTICES: Record<string, ActionResult> = {
  deleted: { ok: true, message: "Your account and your data are deleted." },
  closed: {
    ok: false,
    message: "New accounts are turned off here. Ask the people who run this site for one.",
  },
  "email-has-account": {
    ok: false,
    message:
      "There is an account with that e-mail already. Sign in with its password, then connect the other one in your settings.",
  },
};

const FAILED: ActionResult = {
  ok: false,
  message: "Signing in there did not work. Try again, or sign in with your e-mail.",
};

/** Why somebody was sent to this page. An error of the provider has a code of next-auth's. */
export function noticeOf(code: string | string[] | undefined): ActionResult | null {
  if (typeof code !== "string" || code === "") return null;
  return Object.hasOwn(NOTICES, code) ? (NOTICES[code] ?? FAILED) : FAILED;
}
