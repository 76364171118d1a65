import { isDeepStrictEqual } from "node:util";

/** A row that lasts: it is retired and revived, never deleted. */
export type Lasting = { id: string };

/** What it takes to make the stored rows of one collection the wanted ones. */
export type Plan<Row extends Lasting> = {
  add: Row[];
  /** Stored with other values. */
  revise: Row[];
  /** Stored and retired, with other values. */
  revive: Row[];
  /** Stored and retired, else as wanted. */
  wake: Row["id"][];
  retire: Row["id"][];
};

/**
 * Compares wanted rows with stored ones by id. Only the fields of the wanted row count.
 * Planning again after the plan was carried out plans nothing.
 */
export function planRows<Row extends Lasting>(
  wanted: readonly Row[],
  stored: readonly (Lasting & { retiredAt: Date | null })[],
): Plan<Row> {
  const known = new Map(stored.map((row) => [row.id, row]));
  const plan: Plan<Row> = { add: [], revise: [], revive: [], wake: [], retire: [] };

  for (const row of wanted) {
    const before = known.get(row.id);
    known.delete(row.id);
    if (!before) plan.add.push(row);
    else if (isUnchanged(row, before)) {
      if (before.retiredAt) plan.wake.push(row.id);
    } else if (before.retiredAt) plan.revive.push(row);
    else plan.revise.push(row);
  }
  for (const row of known.values()) if (!row.retiredAt) plan.retire.push(row.id);
  return plan;
}

function isUnchanged(row: Lasting, before: Lasting): boolean {
  const stored = new Map(Object.entries(before));
  return Object.entries(row).every(([field, value]) => isDeepStrictEqual(value, stored.get(field)));
}

export type PlanCounts = { added: number; revised: number; revived: number; retired: number };

export function countPlan(plan: Plan<Lasting>): PlanCounts {
  return {
    added: plan.add.length,
    revised: plan.revise.length,
    revived: plan.revive.length + plan.wake.length,
    retired: plan.retire.length,
  };
}
