import { createHash } from "node:crypto";
import type { Evidence, Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import type { ItemVerdict } from "@/lib/domain/item-work";
import { isKeptBack } from "@/lib/domain/item-work";
import type { CompiledBank, CompiledDocument } from "./compile";

/** The ids that a bank's rows are made with. */
export type RowIds = {
  collectionId: string;
  /** The kept id of each compiled fact: its stored one, or a new one. */
  factIds: ReadonlyMap<Fact["id"], string>;
  /** What its teachers decided, by the item's row. */
  verdicts: ReadonlyMap<string, ItemVerdict>;
};

/** An id that is the same on every machine for the same parts. */
export function rowId(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24);
}

/** The row of a document, whatever its version. */
export function documentId(collectionId: string, file: string): string {
  return rowId(collectionId, file);
}

export function documentRows({ documents }: CompiledBank, { collectionId }: RowIds) {
  return documents.map((document, position) => ({
    id: documentId(collectionId, document.file),
    collectionId,
    file: document.file,
    position,
    versionId: documentVersionId(collectionId, document),
  }));
}

export function documentVersionRows({ documents }: CompiledBank, { collectionId }: RowIds) {
  return documents.map((document) => ({
    id: documentVersionId(collectionId, document),
    documentId: documentId(collectionId, document.file),
    title: document.meta.title ?? document.name,
    author: document.meta.author,
    outlet: document.meta.outlet,
    published: document.meta.published,
    lang: document.meta.lang,
    sources: document.meta.sources,
    original: document.original,
    given: document.given,
  }));
}

/** A version is its bytes, which the spans' offsets count in, and what a person said of it. */
function documentVersionId(
  collectionId: string,
  { file, original, given }: CompiledDocument,
): string {
  return given
    ? rowId(collectionId, file, original, JSON.stringify(given))
    : rowId(collectionId, file, original);
}

export function factRows({ facts }: CompiledBank, { collectionId, factIds }: RowIds) {
  return facts.map(({ id, evidence: _, ...words }) => ({
    id: idOf(factIds, id),
    collectionId,
    printedId: id,
    ...words,
  }));
}

export function evidenceRows(bank: CompiledBank, { collectionId, factIds }: RowIds) {
  const versionOf = versionsByFile(bank, collectionId);
  return bank.facts.flatMap((fact) =>
    fact.evidence.map((passage, position) => {
      const documentVersionId = idOf(versionOf, passage.source);
      return {
        factId: idOf(factIds, fact.id),
        position,
        documentVersionId,
        passage: { ...passage, source: documentVersionId },
      };
    }),
  );
}

/** The row of a lasting item. */
export function itemId(collectionId: string, item: Item["item"]): string {
  return rowId(collectionId, item);
}

/** The row of the words that an item is asked in: a teacher's, where they are proved. */
function itemVersionId(collectionId: string, { item, id }: Pick<Item, "item" | "id">): string {
  return rowId(collectionId, item, id);
}

/** Items in the words that they are asked in now. */
function itemsAsAsked({ items, edited }: CompiledBank): Item[] {
  return items.map((item) => {
    const words = edited.get(item.item);
    return words?.ok ? words.item : item;
  });
}

export function itemRows(bank: CompiledBank, { collectionId, factIds, verdicts }: RowIds) {
  const kindOf = new Map(bank.facts.map((fact) => [fact.id, fact.kind]));
  return itemsAsAsked(bank).map((item, rank) => {
    const factId = firstFact(item);
    const id = itemId(collectionId, item.item);
    const doubted = item.parked ?? false;
    return {
      id,
      collectionId,
      printedId: item.item,
      kind: idOf(kindOf, factId),
      factId: idOf(factIds, factId),
      form: item.form,
      asks: item.asks,
      lang: item.lang,
      card: item.card,
      parked: isKeptBack(doubted, verdicts.get(id) ?? null),
      doubted,
      difficulty: item.difficulty,
      rank,
      versionId: itemVersionId(collectionId, item),
    };
  });
}

export function itemVersionRows(bank: CompiledBank, { collectionId }: RowIds) {
  const versionOf = versionsByFile(bank, collectionId);
  const inVersion = (passage: Evidence) => ({
    ...passage,
    source: idOf(versionOf, passage.source),
  });
  // the compiled words as well: an edit can be taken back
  const worded = new Set([...bank.items, ...itemsAsAsked(bank)]);
  return [...worded].map((item) => ({
    id: itemVersionId(collectionId, item),
    itemId: itemId(collectionId, item.item),
    rules: item.rules,
    stem: item.stem,
    key: item.key,
    accept: item.accept,
    value: item.value,
    distractors: item.distractors,
    explanation: item.explanation,
    evidence: item.evidence.map(inVersion),
    proof: item.proof,
  }));
}

export function conflictRows({ conflicts }: CompiledBank, { collectionId, factIds }: RowIds) {
  return conflicts.map(({ id, facts, differs }) => ({
    id: rowId(collectionId, id),
    collectionId,
    factIds: facts.map((fact) => idOf(factIds, fact)),
    differs,
  }));
}

/** What became of each teacher's edit: the version that it gave, or why it gave none. */
export function editRows({ edited }: CompiledBank, { collectionId }: RowIds) {
  return [...edited].map(([item, words]) => ({
    itemId: itemId(collectionId, item),
    versionId: words.ok ? itemVersionId(collectionId, words.item) : null,
    fault: words.ok ? null : words.fault,
  }));
}

function versionsByFile({ documents }: CompiledBank, collectionId: string): Map<string, string> {
  return new Map(
    documents.map((document) => [document.file, documentVersionId(collectionId, document)]),
  );
}

function firstFact(item: Item): Fact["id"] {
  const [factId] = item.facts;
  if (!factId) throw new Error(`The item ${item.id} rests on no fact.`);
  return factId;
}

function idOf<T>(ids: ReadonlyMap<string, T>, name: string): T {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Nothing in the bank is called ${name}.`);
  return id;
}
