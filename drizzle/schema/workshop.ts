import type { GivenHead } from "../../lib/domain/given-head";
import type { ItemEdit, ItemVerdict } from "../../lib/domain/item-work";
import type { JobReport, JobState } from "../../lib/domain/job";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";
import type { Content } from "./content";
import type { People } from "./people";

/** What waits to be read in a workshop, and what its owner decided of what was. */
export function buildWorkshop(column: Columns, { users }: People, { collections, items }: Content) {
  const { text, integer, real, instant, json, index, primaryKey } = column;
  const userId = belongsTo(column, () => users.id);
  const collectionId = belongsTo(column, () => collections.id);

  /** What the next compile of a person's collection takes in, or takes out; read by nobody before. */
  const pendingDocuments = column.table(
    "pending_documents",
    {
      documentId: text().primaryKey(),
      collectionId: collectionId(),
      file: text().notNull(),
      /** Null: the document is taken out. */
      original: text(),
      given: json<GivenHead>(),
      createdAt: instant().notNull(),
    },
    (pending) => [index("pending_documents_collection").on(pending.collectionId)],
  );

  /** Work behind the page: one compile of one collection. Taken by whoever holds the lease. */
  const jobs = column.table(
    "jobs",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      state: text<JobState>().notNull(),
      /** 0 to 1, and what is being done. */
      progress: real().notNull(),
      step: text().notNull(),
      /** New at each taking: who lost the lease can no longer finish. */
      leaseId: text(),
      leasedUntil: instant(),
      tries: integer().notNull(),
      /** What it came to: a word for the person, and what changed in each document. */
      report: json<JobReport>(),
      createdAt: instant().notNull(),
      finishedAt: instant(),
    },
    (job) => [
      index("jobs_collection").on(job.collectionId, job.createdAt),
      index("jobs_state").on(job.state, job.createdAt),
    ],
  );

  /** What a teacher thinks of an item; beside the bank, so that it outlasts each compile. */
  const itemVerdicts = column.table(
    "item_verdicts",
    {
      itemId: text()
        .notNull()
        .references(() => items.id, { onDelete: "cascade" }),
      teacherId: userId(),
      verdict: text<ItemVerdict>().notNull(),
      decidedAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.itemId, row.teacherId] }),
      index("item_verdicts_teacher").on(row.teacherId),
    ],
  );

  /** The last edit of an item's words, made again and proved again at each compile. */
  const itemEdits = column.table(
    "item_edits",
    {
      itemId: text()
        .primaryKey()
        .references(() => items.id, { onDelete: "cascade" }),
      /** Null once the teacher's account is gone. */
      editorId: text().references(() => users.id, { onDelete: "set null" }),
      edit: json<ItemEdit>().notNull(),
      /** The version that it gave; null until its proof holds, and then the compiled words are asked. */
      versionId: text(),
      /** Why its proof failed, in words. */
      fault: text(),
      editedAt: instant().notNull(),
    },
    (row) => [index("item_edits_editor").on(row.editorId)],
  );

  return { pendingDocuments, jobs, itemVerdicts, itemEdits };
}
