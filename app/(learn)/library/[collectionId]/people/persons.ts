import type { BankFact } from "@/lib/data/bank-facts";
import { foldText } from "@/lib/domain/folding";
import { groupBy } from "@/lib/domain/grouping";

/** Somebody with what they were and what they said. */
export type Person = { name: string; roles: BankFact[]; reactions: BankFact[] };

/** Everybody who has a role or said something: those of whom most is known first. */
export function personsIn(facts: readonly BankFact[]): Person[] {
  const told = facts.filter(({ kind }) => kind !== "date");
  return [...groupBy(told, ({ subject }) => foldText(subject)).values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const roles = group.filter(({ kind }) => kind === "role");
      const reactions = group.filter(({ kind }) => kind === "reaction");
      return [{ name: first.subject, roles, reactions }];
    })
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.name < other.name ? -1 : 1));
}

function sizeOf({ roles, reactions }: Person): number {
  return roles.length + reactions.length;
}
