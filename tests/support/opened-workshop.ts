import { freshDatabase } from "./database";
import { createPerson } from "./people";
import { openWorkshop } from "./workshop";

/** Somebody with an empty collection in their workshop, and somebody to whom it says nothing. */
export async function openedWorkshop(now: Date) {
  const db = await freshDatabase();
  const owner = await createPerson(db, "Tess");
  const stranger = await createPerson(db, "Eve");
  return { db, owner, stranger, collectionId: await openWorkshop(db, owner, now) };
}
