import type { Conflict, Evidence, FactKind, Language, Modality } from "../../lib/domain/fact";
import type { GivenHead } from "../../lib/domain/given-head";
import type { Distractor, ItemForm, Proof } from "../../lib/domain/item";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";
import type { People } from "./people";

export type Content = ReturnType<typeof buildContent>;

/** What a compile writes. It is retired, never deleted, because attempts and cards point at it. */
export function buildContent(column: Columns, { users }: People) {
  const { text, integer, real, boolean, instant, json, index, uniqueIndex, primaryKey } = column;

  const collections = column.table("collections", {
    id: text().primaryKey(),
    /** Null for a shipped collection, which everybody sees. */
    ownerId: text().references(() => users.id, { onDelete: "cascade" }),
    title: text().notNull(),
    about: text().notNull(),
    position: integer().notNull(),
    /** Hash of the files and rules it was last compiled from. */
    compiledFrom: text().notNull(),
    retiredAt: instant(),
  });
  const collectionId = belongsTo(column, () => collections.id);

  const documents = column.table(
    "documents",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      /** The file's name in its collection. */
      file: text().notNull(),
      position: integer().notNull(),
      /** The version that is read now; older ones stay for the attempts that cite them. */
      versionId: text().notNull(),
      retiredAt: instant(),
    },
    (document) => [uniqueIndex("documents_file").on(document.collectionId, document.file)],
  );

  /** The unchanged text, to which every span of evidence points. Immutable; its id is a hash. */
  const documentVersions = column.table(
    "document_versions",
    {
      id: text().primaryKey(),
      documentId: text()
        .notNull()
        .references(() => documents.id, { onDelete: "cascade" }),
      title: text().notNull(),
      author: text(),
      outlet: text(),
      published: text(),
      lang: text(),
      sources: json<string[]>().notNull(),
      original: text().notNull(),
      /** What a person said of it, which comes before what it says of itself. */
      given: json<GivenHead>(),
      createdAt: instant().notNull(),
    },
    (version) => [index("document_versions_document").on(version.documentId)],
  );

  const facts = column.table(
    "facts",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      printedId: text().notNull(),
      kind: text<FactKind>().notNull(),
      lang: text<Language>().notNull(),
      subject: text().notNull(),
      predicate: text().notNull(),
      object: text().notNull(),
      time: text(),
      quote: text(),
      about: text(),
      attributedTo: text(),
      modality: text<Modality>().notNull(),
      score: real().notNull(),
      retiredAt: instant(),
    },
    (fact) => [index("facts_collection").on(fact.collectionId, fact.kind)],
  );

  /** The passages of a fact, in order. */
  const evidence = column.table(
    "evidence",
    {
      factId: text()
        .notNull()
        .references(() => facts.id, { onDelete: "cascade" }),
      position: integer().notNull(),
      documentVersionId: text()
        .notNull()
        .references(() => documentVersions.id, { onDelete: "cascade" }),
      passage: json<Evidence>().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.factId, row.position] }),
      index("evidence_document").on(row.documentVersionId),
    ],
  );

  /** Facts of one collection that cannot all be true. */
  const conflicts = column.table(
    "conflicts",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      factIds: json<string[]>().notNull(),
      differs: text<Conflict["differs"]>().notNull(),
    },
    (conflict) => [index("conflicts_collection").on(conflict.collectionId)],
  );

  /** The lasting question. Its words are in its versions. */
  const items = column.table(
    "items",
    {
      id: text().primaryKey(),
      collectionId: collectionId(),
      printedId: text().notNull(),
      kind: text<FactKind>().notNull(),
      /** The fact whose memory its card carries. */
      factId: text()
        .notNull()
        .references(() => facts.id, { onDelete: "cascade" }),
      form: text<ItemForm>().notNull(),
      asks: text().notNull(),
      lang: text<Language>().notNull(),
      card: boolean().notNull(),
      /** Asked of nobody: its facts are in doubt and no teacher has accepted it, or one has put it aside. */
      parked: boolean().notNull(),
      /** A fact of it is parked: it is asked only where a teacher has accepted it. */
      doubted: boolean().notNull().default(false),
      difficulty: real().notNull(),
      /** 0 is most worth asking; ranks the bank, so that a short set takes the best. */
      rank: integer().notNull(),
      /** The version that is asked now. No foreign key: the two tables would need each other first. */
      versionId: text().notNull(),
      retiredAt: instant(),
    },
    (item) => [
      index("items_collection").on(item.collectionId, item.kind),
      index("items_fact").on(item.factId),
    ],
  );

  /** The exact words of an item. Immutable; attempts, responses and reviews name it. */
  const itemVersions = column.table(
    "item_versions",
    {
      id: text().primaryKey(),
      itemId: text()
        .notNull()
        .references(() => items.id, { onDelete: "cascade" }),
      rules: text().notNull(),
      stem: text().notNull(),
      key: json<string[]>().notNull(),
      accept: json<string[]>().notNull(),
      value: text(),
      distractors: json<Distractor[]>().notNull(),
      explanation: text().notNull(),
      /** As printed, with `source` replaced by the id of the document version. */
      evidence: json<Evidence[]>().notNull(),
      proof: json<Proof>().notNull(),
      createdAt: instant().notNull(),
    },
    (version) => [index("item_versions_item").on(version.itemId)],
  );

  return {
    collections,
    documents,
    documentVersions,
    facts,
    evidence,
    conflicts,
    items,
    itemVersions,
  };
}
