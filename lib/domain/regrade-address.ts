import type { Given } from "./response";
import type { RulingEffect } from "./ruling";

type Place = { assignmentId: string; itemVersionId: string };

/** Where a question of an assignment is judged. */
export function questionHref({ assignmentId, itemVersionId }: Place): string {
  return `/assignments/${assignmentId}/questions/${itemVersionId}`;
}

type Draft = { effect: RulingEffect; answer?: Given | null; lowers?: boolean; dispute?: string };

/** The dry run of a ruling. */
export function regradeHref(place: Place, { effect, answer, lowers, dispute }: Draft): string {
  const query = new URLSearchParams({ effect });
  if (answer) query.set("answer", JSON.stringify(answer));
  if (lowers) query.set("lowers", "yes");
  if (dispute !== undefined) query.set("dispute", dispute);
  return `${questionHref(place)}/regrade?${query}`;
}
