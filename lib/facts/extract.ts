import type { Conflict, Fact } from "@/lib/domain/fact";
import { PARKED_FROM } from "@/lib/domain/fact";
import type { Document } from "@/lib/text/document";
import { findDates } from "./dates/find-dates";
import type { Entity } from "./entity";
import type { FoundFact } from "./found-fact";
import { conflictsOf } from "./merge/conflicts";
import { type Entities, entitiesOf } from "./merge/entities";
import { type KeyedFact, mergeFacts } from "./merge/merge-facts";
import { byUnits } from "./merge/order";
import { placeFacts } from "./merge/place-facts";
import { type DocumentNames, namesOf } from "./names/names-of";
import { precisionOf } from "./precision";
import { findReactions } from "./reactions/find-reactions";
import { findRoles } from "./roles/find-roles";

/** Everything that is kept: what scores below `PARKED_FROM` is dropped. */
export type Extraction = { facts: Fact[]; conflicts: Conflict[]; entities: Entity[] };

/**
 * The facts of documents that are read together, each printed once with all its passages, and what
 * contradicts what. Pure: the same documents in any order give the same bytes.
 */
export function extractFacts(documents: Document[]): Extraction {
  const inOrder = documents.toSorted((a, b) => byUnits(a.source, b.source));
  const named = inOrder.map(namesOf);
  const entities = entitiesOf(named);
  const keyed = named.flatMap((names) => keyedFacts(names, entities));
  const facts = mergeFacts(keyed);
  const conflicts = conflictsOf(placeFacts(facts, named, entities));
  return { facts, conflicts, entities: entities.list };
}

function keyedFacts(names: DocumentNames, entities: Entities): KeyedFact[] {
  return factsOf(names)
    .filter((found) => precisionOf(found.patternClass) >= PARKED_FROM)
    .map((found) => ({ found, key: entities.keyOf(names, found.subject) }));
}

function factsOf(names: DocumentNames): FoundFact[] {
  const { document } = names;
  return [...findDates(names), ...findRoles(document, names), ...findReactions(document, names)];
}
