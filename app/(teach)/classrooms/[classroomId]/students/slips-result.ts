import type { Slip } from "@/lib/data/personal-codes";
import type { ActionResult } from "@/lib/domain/action-result";

/** Of a form that may end with slips to print, the one time that they are seen. */
export type SlipsResult =
  | Extract<ActionResult, { ok: false }>
  | { ok: true; message?: string; slips: Slip[] };
