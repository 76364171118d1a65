import { postgresColumns, sqliteColumns } from "./columns";
import { buildTables } from "./schema";

/** True where `DATABASE_URL` names a PostgreSQL database; else the embedded SQLite is used. */
export const onPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "");

/** The tables of the database in use. Query code is the same for both. */
export const {
  users,
  guests,
  credentials,
  identities,
  collections,
  documents,
  documentVersions,
  pendingDocuments,
  jobs,
  facts,
  evidence,
  conflicts,
  items,
  itemVersions,
  itemVerdicts,
  itemEdits,
  studySets,
  studySetItems,
  classrooms,
  closedCodes,
  enrolments,
  assignments,
  collectionClassrooms,
  attempts,
  attemptItems,
  responses,
  submissions,
  cards,
  todaySets,
  cardSets,
  reviews,
  reviewVoids,
  cardActions,
  cardNotes,
  reviewSettings,
  memories,
} = buildTables(onPostgres ? postgresColumns : sqliteColumns);
