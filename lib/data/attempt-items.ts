import "server-only";

import type { Placeholder, SQL } from "drizzle-orm";
import { and, eq } from "drizzle-orm";
import { attemptItems, attempts } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";

/** A value of a query, or the name under which it will be given. */
type Value<T> = T | Placeholder;

/** A condition on `attempts` joined with `attemptItems`: this question of a sitting of the viewer's own. */
export function isOwnQuestion(
  viewer: { id: Value<Viewer["id"]> },
  { attemptId, position }: { attemptId: Value<string>; position: Value<number> },
): SQL | undefined {
  return and(
    eq(attempts.id, attemptId),
    eq(attempts.learnerId, viewer.id),
    eq(attemptItems.position, position),
  );
}
