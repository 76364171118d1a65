import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { share } from "./certificates/events";
import { areOfOtherStates } from "./certificates/of-states";
import type { Collection } from "./collection";
import { isFullName, isPerson } from "./people";
import { rolePhraseOf } from "./wording/role-phrase";
import { shownRoleOf } from "./wording/shown-role";
import { isSuccession } from "./wording/succession";

/**
 * Whether the collection may give this role to this person: by a fact or by a passage that has both,
 * those left out that are proved to give it to the holder in `proved`.
 */
export function mayHoldRole(
  person: string,
  role: string,
  collection: Collection,
  proved?: Fact,
): boolean {
  const stems = collection.stemsOf(role);
  const stemSet = collection.stemSetOf(role);
  const roles = rolesOf(person, collection);
  const byFact = roles.some((fact) => {
    const own = collection.stemsOf(fact.object);
    const alike =
      share(own, stemSet) >= 0.6 || share(stems, collection.stemSetOf(fact.object)) >= 0.6;
    return alike && !isOfOtherState(fact, role, roles);
  });
  const naming = collection.passages.naming(collection.named(person));
  return (
    byFact ||
    collection.passages
      .sharing(stems, 0.7)
      .some((passage) => naming.has(passage) && !(proved && passage.facts.includes(proved)))
  );
}

/**
 * Whether a role that somebody holds belongs to another state than the one asked: "Russian foreign
 * minister" for Iran's; or is the short form of one that does: "President" of the U.S. president.
 */
function isOfOtherState({ object }: Fact, role: string, roles: readonly Fact[]): boolean {
  if (areOfOtherStates(object, role)) return true;
  const short = foldText(object);
  return roles.some(
    (other) => foldText(other.object).endsWith(` ${short}`) && areOfOtherStates(other.object, role),
  );
}

/** The roles that the collection gives to the bearer of a name. */
export function rolesOf(name: string, collection: Collection): Fact[] {
  return collection.factsOf(name).filter(({ kind }) => kind === "role");
}

/** Whether the collection gives words of somebody: then it is worth knowing who that is. */
export function speaks(name: string, collection: Collection): boolean {
  return collection.factsOf(name).some(({ kind }) => kind === "reaction");
}

/** Somebody who can stand beside others as an option, and the first role the collection gives them. */
export type RoleHolder = { name: string; role: Fact };

/** Everybody of whom the collection says a role, once each. */
export function peopleWithRoles(collection: Collection): RoleHolder[] {
  return collection.once("people with roles", () => {
    const seen = new Map<string, RoleHolder>();
    for (const role of collection.facts) {
      const name = role.subject;
      if (role.kind !== "role" || !isFullName(name) || !isPerson(name, collection)) continue;
      const phrase = shownRoleOf(role, collection);
      if (phrase === null || !(phrase.copular || isSuccession(role))) continue;
      const { bearer } = collection.named(name);
      const known = seen.get(bearer);
      if (!known || (phrase.placed && !rolePhraseOf(known.role)?.placed))
        seen.set(bearer, { name, role });
    }
    return [...seen.values()];
  });
}
