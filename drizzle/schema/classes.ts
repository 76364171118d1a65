import type { Accommodation } from "../../lib/domain/accommodation";
import type { ClassroomRole } from "../../lib/domain/classroom";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";
import type { Content } from "./content";
import type { People } from "./people";

export type Classes = ReturnType<typeof buildClasses>;

/** Classes, and what holds for the people in them. */
export function buildClasses(column: Columns, { users }: People, { collections }: Content) {
  const { text, boolean, instant, json, index, uniqueIndex, primaryKey } = column;
  const userId = belongsTo(column, () => users.id);
  const collectionId = belongsTo(column, () => collections.id);

  const classrooms = column.table("classrooms", {
    id: text().primaryKey(),
    name: text().notNull(),
    /** What students type to join: eight letters and digits that are not mistaken for each other. */
    code: text().notNull().unique(),
    /** Attempts of people who delete their account stay under a pseudonym. */
    keepsMarks: boolean().notNull(),
    /** What students answer in its quizzes counts for their daily cards. */
    feedsMemory: boolean().notNull().default(true),
    createdAt: instant().notNull(),
    archivedAt: instant(),
  });
  const classroomId = belongsTo(column, () => classrooms.id);

  /** Joining is off while this row stands. */
  const closedCodes = column.table("closed_codes", {
    classroomId: text()
      .primaryKey()
      .references(() => classrooms.id, { onDelete: "cascade" }),
    closedAt: instant().notNull(),
  });

  /** A person's place in a classroom: roles are per classroom. */
  const enrolments = column.table(
    "enrolments",
    {
      classroomId: classroomId(),
      userId: userId(),
      role: text<ClassroomRole>().notNull(),
      joinedAt: instant().notNull(),
      /** Left or removed: the place is kept, so that the marks keep a name. */
      leftAt: instant(),
    },
    (enrolment) => [
      primaryKey({ columns: [enrolment.classroomId, enrolment.userId] }),
      index("enrolments_user").on(enrolment.userId),
    ],
  );

  /** How a student without e-mail signs in: the code of a class and three words, printed on a slip. */
  const personalCodes = column.table(
    "personal_codes",
    {
      userId: userId().primaryKey(),
      /** Its teachers may issue a new one. */
      classroomId: classroomId(),
      /** The class's code when the slip was printed: for signing in it holds on when joining has another. */
      classCode: text().notNull(),
      /** The first word, by which the row is found; no two of a class have the same. */
      word: text().notNull(),
      /** argon2id of all the words. */
      codeHash: text().notNull(),
      issuedAt: instant().notNull(),
      /** Null until somebody signs in with it. */
      usedAt: instant(),
    },
    (row) => [
      uniqueIndex("personal_codes_word").on(row.classroomId, row.word),
      index("personal_codes_class_code").on(row.classCode, row.word),
    ],
  );

  /** A name that a class gives to some of its students: a section, a group. */
  const labels = column.table(
    "labels",
    { id: text().primaryKey(), classroomId: classroomId(), name: text().notNull() },
    (label) => [uniqueIndex("labels_name").on(label.classroomId, label.name)],
  );
  const labelId = belongsTo(column, () => labels.id);

  const studentLabels = column.table(
    "student_labels",
    { labelId: labelId(), userId: userId() },
    (row) => [
      primaryKey({ columns: [row.labelId, row.userId] }),
      index("student_labels_user").on(row.userId),
    ],
  );

  /** Where a person's collection is published. The teachers there may work on it too. */
  const collectionClassrooms = column.table(
    "collection_classrooms",
    { collectionId: collectionId(), classroomId: classroomId(), publishedAt: instant().notNull() },
    (row) => [
      primaryKey({ columns: [row.collectionId, row.classroomId] }),
      index("collection_classrooms_classroom").on(row.classroomId),
    ],
  );

  /** What a person is given in every class; a person without a row has nothing special. */
  const accommodations = column.table("accommodations", {
    userId: userId().primaryKey(),
    value: json<Accommodation>().notNull(),
    setBy: text().references(() => users.id, { onDelete: "set null" }),
    setAt: instant().notNull(),
  });

  return {
    classrooms,
    closedCodes,
    enrolments,
    personalCodes,
    labels,
    studentLabels,
    collectionClassrooms,
    accommodations,
  };
}
