import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq } from "drizzle-orm";
import { attemptItems, attempts } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";

/** A condition on `attempts` joined with `attemptItems`: this question of a sitting of the viewer's own. */
export function isOwnQuestion(
  viewer: Viewer,
  { attemptId, position }: { attemptId: string; position: number },
): SQL | undefined {
  return and(
    eq(attempts.id, attemptId),
    eq(attempts.learnerId, viewer.id),
    eq(attemptItems.position, position),
  );
}
