import type { Conflict, Fact } from "@/lib/domain/fact";
import type { Collection } from "./collection";
import type { Frame } from "./draft";
import { documentInStem } from "./wording/document-name";

/** Our own outlet is nobody's word: the collection's documents name whose word they give. */
function documentFrame(fact: Fact, collection: Collection): string | null {
  const names = new Set(
    fact.evidence
      .filter(({ part }) => part === "says")
      .map(({ source }) => {
        const document = collection.documents.get(source);
        return document ? documentInStem(document, fact.lang) : null;
      }),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/**
 * As whose word a fact is asked: null for as it is; "none" for one that cannot be asked at all. A
 * fact with a side in a conflict is asked only as the word of its source, if the sides differ in that.
 */
export function frameOf(
  fact: Fact,
  conflict: Conflict | null,
  collection: Collection,
): Frame | null | "none" {
  const own = fact.attributedTo;
  if (conflict === null) {
    if (fact.kind === "reaction") return own === null ? null : "none";
    if (fact.modality === "asserted" && own === null) return null;
    return own === null ? "none" : { name: own, conflict: null, rivals: [] };
  }
  if (fact.kind === "reaction") return "none";
  const name = own ?? documentFrame(fact, collection);
  const rivals = conflict.facts
    .filter((id) => id !== fact.id)
    .map((id) => collection.factById.get(id))
    .filter((other) => other !== undefined);
  const others = rivals.map((other) => other.attributedTo ?? documentFrame(other, collection));
  return name === null || others.includes(name) ? "none" : { name, conflict, rivals };
}
