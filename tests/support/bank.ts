import { randomUUID } from "node:crypto";
import {
  collections,
  documents,
  documentVersions,
  evidence,
  facts,
  items,
  itemVersions,
  studySets,
} from "@/drizzle/tables";
import type { Db, Tx } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";
import type { Evidence } from "@/lib/domain/fact";
import type { Blueprint } from "@/lib/domain/study-set";
import type { BankDocument, BankFact } from "./bank-documents";
import { BANK } from "./bank-documents";

/** The blueprint of the bank's study set: 4 dates, 4 roles and 2 reactions are there to draw. */
const MIXED = { date: 2, role: 2, reaction: 1 } as const;

type BankInput = {
  /** Whose it is; by default a shipped collection, which everybody sees. */
  ownerId?: string | null;
  title?: string;
  count?: Blueprint["count"];
  now?: Date;
};

export type Bank = {
  collectionId: string;
  documentIds: string[];
  factIds: string[];
  itemIds: string[];
  versionIds: string[];
  /** A blueprint over the collection: 2 dates, 2 roles, 1 reaction unless `count` says otherwise. */
  studySetId: string;
};

/** A small bank, straight into the tables: two documents, ten facts, eighteen questions. Ids are new each time. */
export async function createBank(db: Db, input: BankInput = {}): Promise<Bank> {
  const { ownerId = null, title = "The Moon landing", count = MIXED } = input;
  const now = input.now ?? new Date("2026-01-01T08:00:00Z");
  const collectionId = randomUUID();
  const studySetId = randomUUID();
  const bank = { collectionId, studySetId, documentIds: [], factIds: [], itemIds: [] };
  const made: Bank = { ...bank, versionIds: [] };

  await inTransaction(db, async (tx) => {
    await tx.insert(collections).values({
      id: collectionId,
      ownerId,
      title,
      about: "How people came to walk on the Moon.",
      position: 0,
      compiledFrom: "test",
    });
    for (const document of BANK) await insertDocument(tx, made, document, now);
    await tx.insert(studySets).values({
      id: studySetId,
      ownerId,
      title: "A mixed quiz",
      about: "Some of everything.",
      collectionId,
      blueprint: { collectionIds: [collectionId], count },
      position: 0,
      createdAt: now,
    });
  });
  return made;
}

async function insertDocument(tx: Tx, bank: Bank, document: BankDocument, now: Date) {
  const documentId = randomUUID();
  const versionId = randomUUID();
  await tx.insert(documents).values({
    id: documentId,
    collectionId: bank.collectionId,
    file: document.file,
    position: bank.documentIds.length,
    versionId,
  });
  await tx.insert(documentVersions).values({
    id: versionId,
    documentId,
    title: document.title,
    author: "Ada Okafor",
    outlet: "The Orbit",
    published: document.published,
    lang: "en",
    sources: ["NASA, Apollo 11 mission report"],
    original: document.text,
    createdAt: now,
  });
  bank.documentIds.push(documentId);
  for (const fact of document.facts) {
    await insertFact(tx, bank, fact, passageOf(document, versionId, fact.says), now);
  }
}

function passageOf({ text }: BankDocument, source: string, exact: string): Evidence {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  if (start < 0) throw new Error(`Not in the document: ${exact}`);
  const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
  return { part: "says", source, start, end, exact, prefix, suffix };
}

async function insertFact(tx: Tx, bank: Bank, fact: BankFact, passage: Evidence, now: Date) {
  const factId = randomUUID();
  await tx.insert(facts).values({
    id: factId,
    collectionId: bank.collectionId,
    printedId: factId,
    kind: fact.kind,
    lang: "en",
    subject: fact.subject,
    predicate: fact.predicate,
    object: fact.object,
    time: fact.time ?? null,
    quote: fact.quote ?? null,
    modality: "asserted",
    score: 0.97,
  });
  await tx
    .insert(evidence)
    .values({ factId, position: 0, documentVersionId: passage.source, passage });
  bank.factIds.push(factId);
  for (const item of fact.items) await insertItem(tx, bank, { factId, fact, item, passage, now });
}

type ItemInput = {
  factId: string;
  fact: BankFact;
  item: BankFact["items"][number];
  passage: Evidence;
  now: Date;
};

async function insertItem(tx: Tx, bank: Bank, { factId, fact, item, passage, now }: ItemInput) {
  const itemId = randomUUID();
  const versionId = randomUUID();
  const { form, asks, card } = item;
  await tx.insert(items).values({
    ...{ id: itemId, printedId: itemId, factId, versionId, form, asks, card },
    collectionId: bank.collectionId,
    kind: fact.kind,
    lang: "en",
    parked: false,
    difficulty: 0.4,
    rank: bank.itemIds.length,
  });
  await tx.insert(itemVersions).values({
    id: versionId,
    itemId,
    rules: "1",
    stem: item.stem,
    key: item.key,
    accept: item.accept ?? [],
    value: item.value ?? null,
    distractors: (item.wrong ?? []).map((text) => ({
      text,
      why: `The document names ${text} for something else.`,
      certificate: { kind: "only-one", facts: [factId] },
    })),
    explanation: `The document says so of ${fact.subject}.`,
    evidence: [passage],
    proof: { rule: "says", checked: true },
    createdAt: now,
  });
  bank.itemIds.push(itemId);
  bank.versionIds.push(versionId);
}
