import { createHash } from "node:crypto";
import type { Evidence, Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import type { CompiledBank, CompiledDocument } from "./compile";

/** The ids that a bank's rows are made with. */
export type RowIds = {
  collectionId: string;
  /** The kept id of each compiled fact: its stored one, or a new one. */
  factIds: ReadonlyMap<Fact["id"], string>;
};

/** An id that is the same on every machine for the same parts. */
export function rowId(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24);
}

export function documentRows({ documents }: CompiledBank, { collectionId }: RowIds) {
  return documents.map((document, position) => ({
    id: rowId(collectionId, document.file),
    collectionId,
    file: document.file,
    position,
    versionId: documentVersionId(collectionId, document),
  }));
}

export function documentVersionRows({ documents }: CompiledBank, { collectionId }: RowIds) {
  return documents.map((document) => ({
    id: documentVersionId(collectionId, document),
    documentId: rowId(collectionId, document.file),
    title: document.meta.title ?? document.name,
    author: document.meta.author,
    outlet: document.meta.outlet,
    published: document.meta.published,
    lang: document.meta.lang,
    sources: document.meta.sources,
    original: document.original,
  }));
}

/** A version is its bytes: what a spans' offsets count in. */
function documentVersionId(collectionId: string, { file, original }: CompiledDocument): string {
  return rowId(collectionId, file, original);
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

export function itemRows({ items, facts }: CompiledBank, { collectionId, factIds }: RowIds) {
  const kindOf = new Map(facts.map((fact) => [fact.id, fact.kind]));
  return items.map((item, rank) => {
    const factId = firstFact(item);
    return {
      id: rowId(collectionId, item.item),
      collectionId,
      printedId: item.item,
      kind: idOf(kindOf, factId),
      factId: idOf(factIds, factId),
      form: item.form,
      asks: item.asks,
      lang: item.lang,
      card: item.card,
      parked: item.parked ?? false,
      difficulty: item.difficulty,
      rank,
      versionId: rowId(collectionId, item.item, item.id),
    };
  });
}

export function itemVersionRows(bank: CompiledBank, { collectionId }: RowIds) {
  const versionOf = versionsByFile(bank, collectionId);
  const inVersion = (passage: Evidence) => ({
    ...passage,
    source: idOf(versionOf, passage.source),
  });
  return bank.items.map((item) => ({
    id: rowId(collectionId, item.item, item.id),
    itemId: rowId(collectionId, item.item),
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
