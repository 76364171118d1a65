import type { Fact } from "@/lib/domain/fact";
import type { Certificate } from "@/lib/domain/item";
import type { Collection } from "../collection";
import { mayBeOne } from "../people";
import { mayHoldRole } from "../role-holders";
import { rolePhraseOf } from "../wording/role-phrase";
import { isSuccession } from "../wording/succession";
import { share } from "./events";

/**
 * The person is said to be something else, and nothing in the collection gives them this role; where
 * one person alone can hold it at that time, or succeed, that makes the option certainly wrong.
 */
export function certifyHolder(
  name: string,
  role: Fact,
  fact: Fact,
  collection: Collection,
): Certificate | null {
  if (mayBeOne(name, fact.subject, collection) || mayHoldRole(name, fact.object, collection))
    return null;
  const timed = fact.time !== null && rolePhraseOf(fact)?.single === true;
  const kind = timed || isSuccession(fact) ? "only-one" : "said-of-another";
  return { kind, facts: kind === "only-one" ? [fact.id, role.id] : [role.id] };
}

/** The role belongs to somebody else, and nothing in the collection gives it to this person. */
export function certifyRole(other: Fact, fact: Fact, collection: Collection): Certificate | null {
  if (mayBeOne(other.subject, fact.subject, collection)) return null;
  if (mayHoldRole(fact.subject, other.object, collection)) return null;
  return { kind: "said-of-another", facts: [other.id] };
}

/** The stems of what was said: of a quotation all, of a report those beside names, which everybody speaks of. */
function saidStems({ quote, object }: Fact, collection: Collection): readonly string[] {
  return collection.stemsOf(
    quote ?? object.replace(/(?<=[\p{L}’']\s)(?:al-|el-)?\p{Lu}[\p{L}’'-]*/gu, ""),
  );
}

function allStems({ object, quote }: Fact, collection: Collection): ReadonlySet<string> {
  return collection.stemSetOf(`${object} ${quote ?? ""}`);
}

/**
 * Whether somebody may have said this: a passage has the words beside the name, or something like
 * it is theirs. Words that are only reported are told in many ways, so that little likeness is enough.
 */
function maySay(name: string, said: Fact, collection: Collection): boolean {
  const stems = collection.of(said, saidStems);
  const least = said.quote === null ? 0.34 : 0.6;
  const byFact = collection
    .factsOf(name)
    .some(
      (fact) => fact.kind === "reaction" && share(stems, collection.of(fact, allStems)) >= least,
    );
  if (byFact) return true;
  const passages =
    stems.length === 0
      ? collection.passages.all
      : collection.passages.sharing(stems, said.quote === null ? 0.6 : 0.8);
  const naming = collection.passages.naming(collection.named(name));
  return passages.some(
    (passage) => naming.has(passage) || (passage.behind !== null && naming.has(passage.behind)),
  );
}

/** The speaker said something else, and no passage has these words beside his name. */
export function certifySpeaker(
  name: string,
  said: Fact,
  fact: Fact,
  collection: Collection,
): Certificate | null {
  if (mayBeOne(name, fact.subject, collection) || maySay(name, fact, collection)) return null;
  return { kind: "said-of-another", facts: [said.id] };
}

/** The quotation is somebody else's, and no passage has it beside this speaker's name. */
export function certifyQuote(other: Fact, fact: Fact, collection: Collection): Certificate | null {
  if (other.quote === null || mayBeOne(other.subject, fact.subject, collection)) return null;
  if (maySay(fact.subject, other, collection)) return null;
  return { kind: "said-of-another", facts: [other.id] };
}

/** What is reported was said by somebody else, and nothing in the collection gives it to this speaker. */
export function certifyReport(other: Fact, fact: Fact, collection: Collection): Certificate | null {
  if (mayBeOne(other.subject, fact.subject, collection)) return null;
  if (maySay(fact.subject, other, collection)) return null;
  return { kind: "said-of-another", facts: [other.id] };
}
