import type { ActionResult } from "@/lib/domain/action-result";
import type { RosterPlan } from "@/lib/domain/roster-list";

/** What a list would do, and the list itself: it is sent again when it is confirmed. */
export type PreviewResult =
  | Extract<ActionResult, { ok: false }>
  | { ok: true; message?: undefined; text: string; plan: RosterPlan };
