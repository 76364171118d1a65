import { eq } from "drizzle-orm";
import { disputes, documents, items, studySets } from "@/drizzle/tables";
import { startAttempt } from "@/lib/data/attempt-starts";
import { listCollections } from "@/lib/data/collections";
import { disputeItem } from "@/lib/data/disputes";
import { createAssignment } from "@/lib/data/new-assignments";
import type { Db } from "@/lib/data/open";
import { createOverride } from "@/lib/data/overrides";
import { putOnList } from "@/lib/data/own-study-sets";
import { findSample } from "@/lib/data/samples";
import { addToToday } from "@/lib/data/today";
import type { AssignmentMode } from "@/lib/domain/classroom";
import { HOMEWORK } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { takeQuiz } from "./sitting";
import type { People } from "./stage";
import { openWorkshop } from "./workshop";

/** A quiz that Ada has handed in once and has open, one that nobody has begun, and cards. */
export async function giveQuizzes(
  db: Db,
  { student, teacher }: People,
  { classroomId, now }: { classroomId: string; now: Date },
) {
  const shipped = await shippedIds(db);
  const { studySetId } = shipped;
  const assign = async (title: string, mode: AssignmentMode = "quiz") => {
    const given = await createAssignment(db, teacher, {
      ...{ classroomId, studySetId, title, mode, now },
      settings: { ...HOMEWORK, attempts: null },
      ...{ dueAt: null, opensAt: null, closesAt: null, hardStop: false },
    });
    if (!given.ok) throw new Error(given.reason);
    return given.assignmentId;
  };
  const assignmentId = await assign("History <script>alert(1)</script>");
  const handedInId = await takeQuiz(db, student, { studySetId, assignmentId, now });
  const started = await startAttempt(db, student, { studySetId, assignmentId, now });
  const attemptId = started.ok ? started.attemptId : "";
  const unbegunId = await assign("Not begun");
  const reviewId = await assign("To keep in memory", "review");
  const override = await createOverride(db, teacher, {
    ...{ assignmentId, labelIds: [], studentIds: [student.id] },
    ...{ changes: { limitMinutes: 90 }, cut: false, now },
  });
  const overrideId = override.ok ? override.overrideId : "";
  const disputed = await disputeFirst(db, student, handedInId, now);
  const taken = { handedInId, attemptId, unbegunId, reviewId, overrideId };
  return { ...shipped, ...disputed, ...taken, assignmentId };
}

/** Ada disputes the first question of what she handed in. */
async function disputeFirst(db: Db, student: Viewer, attemptId: string, now: Date) {
  await disputeItem(db, student, { attemptId, position: 0, words: "It was a day later.", now });
  const [said] = await db
    .select({ disputeId: disputes.id, versionId: disputes.itemVersionId })
    .from(disputes)
    .where(eq(disputes.attemptId, attemptId));
  return { disputeId: said?.disputeId ?? "", versionId: said?.versionId ?? "" };
}

/** Of the collection that comes with the program: its ids, and the question for people who are new. */
async function shippedIds(db: Db) {
  const [collection] = await listCollections(db, null);
  const collectionId = collection?.id ?? "";
  const [set] = await db.select().from(studySets).where(eq(studySets.collectionId, collectionId));
  const [document] = await db
    .select()
    .from(documents)
    .where(eq(documents.collectionId, collectionId));
  const sample = await findSample(db);
  const [other] = await db.select().from(items).where(eq(items.collectionId, collectionId));
  return {
    collectionId,
    studySetId: set?.id ?? "",
    documentId: document?.id ?? "",
    sampleSetId: sample?.studySetId ?? "",
    sampleItemId: sample?.itemId ?? "",
    sampleOption: sample?.item.options[0] ?? "",
    itemId: other?.id ?? "",
  };
}

/** Colin's list of questions, Ada's set on Today, and Tess's collection with nothing in it. */
export async function ownThings(db: Db, { coTeacher, student, teacher }: People, now: Date) {
  const { collectionId, studySetId, itemId } = await shippedIds(db);
  const list = { collectionId, studySetId: null, title: "Of my own", itemIds: [itemId], now };
  const made = await putOnList(db, coTeacher, list);
  if (!made.ok) throw new Error(made.reason);
  await addToToday(db, student, { studySetId, now });
  return { ownSetId: made.studySetId, emptyId: await openWorkshop(db, teacher, now) };
}
