import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq, inArray, lt, or, sql } from "drizzle-orm";
import { cardActions, cardNotes, cards } from "@/drizzle/tables";
import type { CardAction } from "@/lib/domain/card-action";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { findCard } from "./cards";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** One thing done with a card. The browser makes the id; `actedAt` is not in the future. */
export type NewCardAction = { id: string; cardId: string; action: CardAction; actedAt: Date };

/** Logs an action on the viewer's card; twice is harmless. False if they have no such card. */
export async function recordCardAction(
  db: Db,
  viewer: Viewer,
  action: NewCardAction,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await findCard(tx, viewer.id, action.cardId))) return false;
    const studyDay = studyDayOf(action.actedAt, viewer.timeZone);
    await tx
      .insert(cardActions)
      .values({ ...action, studyDay })
      .onConflictDoNothing();
    return true;
  });
}

/** The viewer's note on a card, as it stands now; an empty text takes it away. */
export type NewCardNote = { cardId: string; text: string; writtenAt: Date };

/** Keeps the note that was written last, in whatever order they arrive. False if the viewer has no such card. */
export async function writeCardNote(db: Db, viewer: Viewer, note: NewCardNote): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await findCard(tx, viewer.id, note.cardId))) return false;
    await tx
      .insert(cardNotes)
      .values(note)
      .onConflictDoUpdate({
        target: cardNotes.cardId,
        set: { text: note.text, writtenAt: note.writtenAt },
        // of two written in one moment the same one stands, whichever comes first
        setWhere: or(
          lt(cardNotes.writtenAt, note.writtenAt),
          and(eq(cardNotes.writtenAt, note.writtenAt), lt(cardNotes.text, note.text)),
        ),
      });
    return true;
  });
}

/** The ids of the viewer's cards that are set aside until they are taken up again. */
export function suspendedCards(db: Db, viewer: Viewer) {
  return standing(db, viewer, ["suspend", "resume"]);
}

/** The ids of the viewer's cards that stay away on one study day. */
export function buriedCards(db: Db, viewer: Viewer, studyDay: number) {
  return standing(db, viewer, ["bury", "unbury"], eq(cardActions.studyDay, studyDay));
}

/** The ids of the viewer's cards with a flag. */
export function flaggedCards(db: Db, viewer: Viewer) {
  return standing(db, viewer, ["flag", "unflag"]);
}

/** Cards on which, of an action and its opposite, the action came last. */
function standing(db: Db, viewer: Viewer, [on, off]: [CardAction, CardAction], when?: SQL) {
  const lastOn = sql`max(case when ${cardActions.action} = ${on} then ${cardActions.actedAt} end)`;
  return db
    .select({ cardId: cardActions.cardId })
    .from(cardActions)
    .innerJoin(cards, eq(cards.id, cardActions.cardId))
    .where(and(eq(cards.learnerId, viewer.id), inArray(cardActions.action, [on, off]), when))
    .groupBy(cardActions.cardId)
    .having(sql`max(${cardActions.actedAt}) = ${lastOn}`);
}
