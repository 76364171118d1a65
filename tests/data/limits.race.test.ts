import pg from "pg";
import { expect, test } from "vitest";
import type { Limits } from "@/lib/data/limits";
import { postgresLimits } from "@/lib/data/limits";

const SERVER = process.env.TEST_POSTGRES_URL;
const ADA = { purpose: "sign-in", account: "ada@example.org", address: "203.0.113.7" };

/** The limits of two machines on one empty PostgreSQL schema. */
async function twoMachines(work: (machines: [Limits, Limits]) => Promise<void>): Promise<void> {
  const schema = `limits_${Math.trunc(performance.timeOrigin)}_${process.pid}`;
  const open = () =>
    new pg.Pool({ connectionString: SERVER, options: `-c search_path=${schema}`, max: 2 });
  const pools = [open(), open()] as const;
  await pools[0].query(`create schema ${schema}`);
  try {
    await work(await Promise.all([postgresLimits(pools[0]), postgresLimits(pools[1])]));
  } finally {
    await pools[0].query(`drop schema ${schema} cascade`);
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

test.runIf(SERVER && process.env.DATABASE_URL === SERVER)(
  "two machines on one PostgreSQL count together, and successes cost nothing",
  () =>
    twoMachines(async (machines) => {
      let made = 0;
      const fail = async () => {
        made += 1;
        return null;
      };
      for (const limits of machines) {
        for (let n = 0; n < 20; n += 1) await limits.try(ADA, async () => "in");
      }
      await Promise.all(
        Array.from({ length: 20 }, (_, n) => machines[n % 2 === 0 ? 0 : 1].try(ADA, fail)),
      );
      expect(made).toBe(10);
      for (const limits of machines) {
        expect(await limits.try(ADA, async () => "in")).toHaveProperty("waitMs");
        const eve = { ...ADA, account: "eve@example.org" };
        expect(await limits.try(eve, async () => "in")).toEqual({ result: "in" });
      }
    }),
);
