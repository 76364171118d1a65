import type { Conflict, Fact } from "@/lib/domain/fact";
import { PARKED_FROM } from "@/lib/domain/fact";
import type { Document } from "@/lib/text/document";
import { forgetTokens } from "@/lib/text/sentences";
import { findDates } from "./dates/find-dates";
import type { Entity } from "./entity";
import type { FoundFact } from "./found-fact";
import { conflictsOf } from "./merge/conflicts";
import { type Described, describedIn } from "./merge/described";
import { type Entities, entitiesOf } from "./merge/entities";
import { type KeyedFact, mergeFacts } from "./merge/merge-facts";
import { byUnits } from "./merge/order";
import { placeFacts } from "./merge/place-facts";
import { type DocumentNames, namesOf } from "./names/names-of";
import { precisionOf } from "./precision";
import { findReactions } from "./reactions/find-reactions";
import { findRoles } from "./roles/find-roles";
import { isProse, scenesOf } from "./scene";

/** Everything that is kept: what scores below `PARKED_FROM` is dropped. */
export type Extraction = { facts: Fact[]; conflicts: Conflict[]; entities: Entity[] };

/**
 * The facts of documents that are read together, each printed once with all its passages, and what
 * contradicts what. Pure: the same documents in any order give the same bytes.
 */
export function extractFacts(documents: Document[]): Extraction {
  const found = new Map<DocumentNames, FoundFact[]>();
  const described = new Map<DocumentNames, Described[]>();
  for (const document of documents.toSorted((a, b) => byUnits(a.source, b.source))) {
    const names = namesOf(document);
    found.set(names, keptFacts(names));
    described.set(names, describedIn(names));
    forgetTokens(document);
  }
  const entities = entitiesOf(described);
  const named = [...found.keys()];
  const keyed = named.flatMap((names) => keyedFacts(names, found.get(names) ?? [], entities));
  const facts = mergeFacts(keyed);
  const conflicts = conflictsOf(placeFacts(facts, named, entities));
  return { facts, conflicts, entities: entities.list };
}

function keyedFacts(names: DocumentNames, facts: FoundFact[], entities: Entities): KeyedFact[] {
  return facts.map((found) => ({ found, key: entities.keyOf(names, found.subject) }));
}

function keptFacts(names: DocumentNames): FoundFact[] {
  return factsOf(names).filter(({ patternClass }) => precisionOf(patternClass) >= PARKED_FROM);
}

/** Sentence by sentence, so that what one kind of fact has read of it serves the others. */
function factsOf(names: DocumentNames): FoundFact[] {
  const dates: FoundFact[] = [];
  const roles: FoundFact[] = [];
  const reactions: FoundFact[] = [];
  for (const scene of scenesOf(names.document, names)) {
    dates.push(...findDates(scene));
    if (!isProse(scene)) continue;
    roles.push(...findRoles(scene));
    reactions.push(...findReactions(scene));
  }
  return dates.concat(roles, reactions);
}
