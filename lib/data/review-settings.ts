import "server-only";

import { eq } from "drizzle-orm";
import { reviewSettings } from "@/drizzle/tables";
import type { ReviewSettings } from "@/lib/domain/review-settings";
import { DEFAULT_REVIEW_SETTINGS } from "@/lib/domain/review-settings";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** How the viewer's reviews go. */
export async function loadReviewSettings(db: Db, viewer: Viewer): Promise<ReviewSettings> {
  const [row] = await db
    .select({
      newCards: reviewSettings.newCards,
      reviews: reviewSettings.reviews,
      backlogOrder: reviewSettings.backlogOrder,
      twoButtons: reviewSettings.twoButtons,
      typesAnswers: reviewSettings.typesAnswers,
      readsAloud: reviewSettings.readsAloud,
    })
    .from(reviewSettings)
    .where(eq(reviewSettings.learnerId, viewer.id));
  return row ?? DEFAULT_REVIEW_SETTINGS;
}

export async function saveReviewSettings(
  db: Db,
  viewer: Viewer,
  settings: ReviewSettings,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .insert(reviewSettings)
      .values({ learnerId: viewer.id, ...settings })
      .onConflictDoUpdate({ target: reviewSettings.learnerId, set: settings });
  });
}
