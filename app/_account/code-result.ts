import type { ActionResult } from "@/lib/domain/action-result";

/** Of a form that ends with a recovery code to keep, and where to go from there. */
export type CodeResult = { ok: true; message?: undefined; recoveryCode: string; next: string };
export type CodeFormResult = Extract<ActionResult, { ok: false }> | CodeResult;
