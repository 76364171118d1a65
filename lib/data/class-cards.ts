import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq, inArray, isNull } from "drizzle-orm";
import {
  assignments,
  cardSets,
  cards,
  classrooms,
  enrolments,
  facts,
  fittings,
  memories,
  users,
} from "@/drizzle/tables";
import type { ClassCard } from "@/lib/domain/class-memory";
import { UNFITTED } from "@/lib/domain/scheduling";
import type { Viewer } from "@/lib/domain/viewer";
import { MEMORY_COLUMNS } from "./cards";
import { hasPlace, isPresent } from "./enrolments";
import type { Db } from "./open";
import { loadWeights } from "./schedulings";

/** A condition on `assignments` joined with `enrolments`: students who are in the class now, asked for by its teacher. */
export function ofTheirStudents(db: Db, viewer: Viewer, assignmentId: string) {
  return and(eq(assignments.id, assignmentId), ofClassesTaught(db, viewer));
}

function ofClassesTaught(db: Db, viewer: Viewer) {
  return and(hasPlace(db, viewer, assignments.classroomId, "teacher"), isPresent("learner"));
}

/** The cards that the students of a class have of the study set of an assignment, seen or not. */
export async function listClassCards(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
): Promise<ClassCard[]> {
  return selectClassCards(db, ofTheirStudents(db, viewer, assignmentId));
}

/**
 * The cards of a collection's facts that were assigned in the classes that the viewer teaches and that
 * go on: of each student, each fact once, however many assignments have it.
 */
export async function listCardsOfCollection(
  db: Db,
  viewer: Viewer,
  collectionId: string,
): Promise<ClassCard[]> {
  const ownFacts = db
    .select({ id: facts.id })
    .from(facts)
    .where(eq(facts.collectionId, collectionId));
  const going = db
    .select({ id: classrooms.id })
    .from(classrooms)
    .where(isNull(classrooms.archivedAt));
  const held = await selectClassCards(
    db,
    and(
      inArray(cards.factId, ownFacts),
      inArray(assignments.classroomId, going),
      ofClassesTaught(db, viewer),
    ),
  );
  return [...new Map(held.map((card) => [card.cardId, card])).values()];
}

async function selectClassCards(db: Db, which: SQL | undefined): Promise<ClassCard[]> {
  const rows = await db
    .select({
      learnerId: cards.learnerId,
      timeZone: users.timeZone,
      cardId: cards.id,
      factId: cards.factId,
      memory: MEMORY_COLUMNS,
    })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(users, eq(users.id, enrolments.userId))
    .innerJoin(cards, eq(cards.learnerId, users.id))
    .innerJoin(
      cardSets,
      and(eq(cardSets.cardId, cards.id), eq(cardSets.studySetId, assignments.studySetId)),
    )
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(which)
    .orderBy(cards.learnerId, cardSets.position, cards.id);
  const weightsOf = await loadWeightsOf(db, [...new Set(rows.map((row) => row.learnerId))]);
  return rows.map((row) => ({ ...row, weights: weightsOf(row.learnerId) }));
}

/** Few learners have weights of their own: only theirs are read. */
async function loadWeightsOf(db: Db, learnerIds: string[]) {
  const fitted = await db
    .selectDistinct({ learnerId: fittings.learnerId })
    .from(fittings)
    .where(and(inArray(fittings.learnerId, learnerIds), eq(fittings.taken, true)));
  const own = new Map<string, typeof UNFITTED.current>();
  for (const { learnerId } of fitted) {
    own.set(learnerId, (await loadWeights(db, learnerId)).current);
  }
  return (learnerId: string) => own.get(learnerId) ?? UNFITTED.current;
}
