import "server-only";

import { and, asc, eq } from "drizzle-orm";
import {
  assignments,
  classrooms,
  credentials,
  enrolments,
  labels,
  personalCodes,
  studentLabels,
  studySetItems,
  studySets,
  todaySets,
  users,
} from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import type { Viewer } from "@/lib/domain/viewer";
import { findAccommodation } from "./accommodations";
import { exportAttempts } from "./export-attempts";
import { exportCards } from "./export-cards";
import { exportMarks } from "./export-marks";
import { exportWorkshop } from "./export-workshop";
import { listIdentities } from "./identities";
import type { Db } from "./open";

/**
 * Everything that is stored about a person, for them to keep: no hashes, nothing of
 * anybody else, and no key of a question that they have not learned. Instants are
 * ISO 8601 in UTC once written as JSON.
 */
export async function exportPerson(db: Db, viewer: Viewer, now: Date) {
  const taken = await exportAttempts(db, viewer, now);
  const seen = new Set(taken.flatMap(({ id, mark }) => (mark === null ? [] : [id])));
  return {
    format: "footnote-export",
    version: 1,
    exportedAt: now,
    profile: await exportProfile(db, viewer),
    classes: await exportClasses(db, viewer),
    labels: await exportLabels(db, viewer),
    assignments: await exportAssignments(db, viewer),
    studySets: await exportStudySets(db, viewer),
    workshop: await exportWorkshop(db, viewer),
    onToday: await exportToday(db, viewer),
    accommodation: await findAccommodation(db, viewer, viewer.id),
    attempts: taken,
    marks: await exportMarks(db, viewer, seen),
    cards: await exportCards(db, viewer),
  };
}

async function exportProfile(db: Db, viewer: Viewer) {
  const [profile] = await db
    .select({
      id: users.id,
      name: users.name,
      email: credentials.email,
      timeZone: users.timeZone,
      theme: users.theme,
      textSize: users.textSize,
      createdAt: users.createdAt,
    })
    .from(users)
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(users.id, viewer.id));
  const signsInAt = await listIdentities(db, viewer);
  const slip = await findSlip(db, viewer);
  return { ...profile, signsInAt, slip };
}

/** The code itself is in no file: it is a key. */
async function findSlip(db: Db, viewer: Viewer) {
  const { classroomId, classCode, issuedAt, usedAt } = personalCodes;
  const [slip] = await db
    .select({ classroomId, classCode, issuedAt, usedAt })
    .from(personalCodes)
    .where(eq(personalCodes.userId, viewer.id));
  return slip ?? null;
}

async function exportClasses(db: Db, viewer: Viewer) {
  return db
    .select({
      id: classrooms.id,
      name: classrooms.name,
      role: enrolments.role,
      joinedAt: enrolments.joinedAt,
      leftAt: enrolments.leftAt,
    })
    .from(enrolments)
    .innerJoin(classrooms, eq(classrooms.id, enrolments.classroomId))
    .where(eq(enrolments.userId, viewer.id))
    .orderBy(asc(enrolments.joinedAt), asc(classrooms.id));
}

/** The labels that classes have given the person. */
async function exportLabels(db: Db, viewer: Viewer) {
  return db
    .select({ classroomId: labels.classroomId, name: labels.name })
    .from(studentLabels)
    .innerJoin(labels, eq(labels.id, studentLabels.labelId))
    .where(eq(studentLabels.userId, viewer.id))
    .orderBy(asc(labels.classroomId), asc(labels.name));
}

/** What the person gives to classes that they teach. */
async function exportAssignments(db: Db, viewer: Viewer) {
  return db
    .select({
      id: assignments.id,
      classroomId: assignments.classroomId,
      studySetId: assignments.studySetId,
      title: assignments.title,
      mode: assignments.mode,
      settings: assignments.settings,
      opensAt: assignments.opensAt,
      dueAt: assignments.dueAt,
      closesAt: assignments.closesAt,
      hardStop: assignments.hardStop,
      listed: assignments.listed,
      credit: assignments.credit,
      latePolicy: assignments.latePolicy,
      releasedAt: assignments.releasedAt,
      createdAt: assignments.createdAt,
    })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .where(and(eq(enrolments.userId, viewer.id), eq(enrolments.role, "teacher")))
    .orderBy(asc(assignments.createdAt), asc(assignments.id));
}

async function exportStudySets(db: Db, viewer: Viewer) {
  const sets = await db
    .select({
      id: studySets.id,
      title: studySets.title,
      about: studySets.about,
      collectionId: studySets.collectionId,
      blueprint: studySets.blueprint,
      createdAt: studySets.createdAt,
    })
    .from(studySets)
    .where(eq(studySets.ownerId, viewer.id))
    .orderBy(asc(studySets.createdAt), asc(studySets.id));
  const listed = await db
    .select({ setId: studySetItems.studySetId, itemId: studySetItems.itemId })
    .from(studySetItems)
    .innerJoin(studySets, eq(studySets.id, studySetItems.studySetId))
    .where(eq(studySets.ownerId, viewer.id))
    .orderBy(asc(studySetItems.studySetId), asc(studySetItems.position));
  const items = groupBy(listed, (row) => row.setId);
  return sets.map((set) => ({ ...set, items: (items.get(set.id) ?? []).map((row) => row.itemId) }));
}

async function exportToday(db: Db, viewer: Viewer) {
  return db
    .select({
      studySetId: todaySets.studySetId,
      title: studySets.title,
      addedAt: todaySets.addedAt,
    })
    .from(todaySets)
    .innerJoin(studySets, eq(studySets.id, todaySets.studySetId))
    .where(eq(todaySets.learnerId, viewer.id))
    .orderBy(asc(todaySets.addedAt), asc(todaySets.studySetId));
}
