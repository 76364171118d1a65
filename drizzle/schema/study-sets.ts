import type { Blueprint } from "../../lib/domain/study-set";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";
import type { Content } from "./content";
import type { People } from "./people";

export type StudySets = ReturnType<typeof buildStudySets>;

/** What is asked together. */
export function buildStudySets(
  column: Columns,
  { users }: People,
  { collections, items }: Content,
) {
  const { text, integer, instant, json, index, primaryKey } = column;
  const collectionId = belongsTo(column, () => collections.id);

  /** A fixed list of items, or a blueprint that draws from banks. */
  const studySets = column.table(
    "study_sets",
    {
      id: text().primaryKey(),
      /** Null for one that came with a shipped collection. */
      ownerId: text().references(() => users.id, { onDelete: "cascade" }),
      title: text().notNull(),
      about: text().notNull(),
      /** The collection it is listed under. */
      collectionId: collectionId(),
      /** Null: the fixed list in `study_set_items`. */
      blueprint: json<Blueprint>(),
      position: integer().notNull(),
      createdAt: instant().notNull(),
      retiredAt: instant(),
    },
    (set) => [index("study_sets_collection").on(set.collectionId)],
  );

  const studySetItems = column.table(
    "study_set_items",
    {
      studySetId: text()
        .notNull()
        .references(() => studySets.id, { onDelete: "cascade" }),
      itemId: text()
        .notNull()
        .references(() => items.id, { onDelete: "cascade" }),
      position: integer().notNull(),
    },
    (row) => [primaryKey({ columns: [row.studySetId, row.itemId] })],
  );

  return { studySets, studySetItems };
}
