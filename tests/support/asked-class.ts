import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { cards, collections, credentials, items } from "@/drizzle/tables";
import { createClassroom, findClassroom } from "@/lib/data/classrooms";
import { joinClassroom } from "@/lib/data/enrolments";
import { openDatabase } from "@/lib/data/open";
import { recordReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { HOMEWORK } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { assign } from "./classroom";
import { createFixedSet, sit } from "./marked-class";
import { createPerson } from "./people";

/**
 * A class of the teacher with this e-mail, whose one student reviewed and typed this to a question of the teacher's
 * only collection, in two quizzes, Chapter 1 and Chapter 2. Prints the address of the question's page.
 */
const [DATA_DIR = "", email = "", typed = ""] = process.argv.slice(2);
const db = openDatabase({ DATA_DIR });
const began = new Date("2026-01-05T08:00:00Z");
const later = new Date("2026-01-06T08:00:00Z");

const teacher = await findOwner();
const item = await findTyped();
const ofClass = { name: "History 9b", keepsMarks: true, now: began };
const classroomId = await createClassroom(db, teacher, ofClass);
const code = (await findClassroom(db, teacher, classroomId))?.code ?? "";
const ben = await createPerson(db, "Ben Lark");
await joinClassroom(db, ben, { code, now: began });
const studySetId = await createFixedSet(db, { collectionId: item.collectionId }, [item.id]);
await review();
await ask("Chapter 1", began);
await ask("Chapter 2", later);
await db.close();
process.stdout.write(`/workshop/${item.collectionId}/questions/${item.id}`);

async function findOwner(): Promise<Viewer> {
  const [row] = await db
    .select({ id: credentials.userId })
    .from(credentials)
    .where(eq(credentials.email, email));
  const look = { timeZone: "UTC", theme: "system", textSize: "normal" } as const;
  return { id: row?.id ?? "", name: "Tess Teacher", ...look, guest: false };
}

async function findTyped() {
  const [found] = await db
    .select({ id: items.id, versionId: items.versionId, collectionId: items.collectionId })
    .from(items)
    .innerJoin(collections, eq(collections.id, items.collectionId))
    .where(
      and(
        eq(collections.ownerId, teacher.id),
        eq(items.form, "short"),
        eq(items.parked, false),
        isNull(items.retiredAt),
      ),
    );
  if (!found) throw new Error("Nothing in the collection is typed.");
  return found;
}

/** The student is given the question's fact to keep, and knows it. */
async function review(): Promise<void> {
  const room = { classroomId, code, teacher, students: [ben] };
  await assign(db, room, { studySetId, title: "To keep", mode: "review", now: began });
  await addToToday(db, ben, { studySetId, now: began });
  const [card] = await db
    .select({ cardId: cards.id })
    .from(cards)
    .innerJoin(items, eq(items.factId, cards.factId))
    .where(and(eq(cards.learnerId, ben.id), eq(items.id, item.id)));
  if (!card) throw new Error("The question's fact has no card.");
  const shown = { id: randomUUID(), cardId: card.cardId, itemVersionId: item.versionId };
  const given = { rating: "easy", reviewedAt: began, durationMs: 4000 } as const;
  await recordReview(db, ben, { ...shown, ...given });
}

async function ask(title: string, now: Date): Promise<void> {
  const room = { classroomId, code, teacher, students: [ben] };
  const settings = { ...HOMEWORK, shuffle: false };
  const assignmentId = await assign(db, room, { studySetId, title, settings, now });
  const answers = { [item.versionId]: { typed: [typed] } };
  await sit(db, ben, { studySetId, assignmentId, answers, now: later });
}
