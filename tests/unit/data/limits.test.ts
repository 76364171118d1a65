import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Limits } from "@/lib/data/limits";
import { memoryLimits } from "@/lib/data/limits";

const MINUTE = 60_000;
const ADA = { purpose: "sign-in", account: "ada@example.org", address: "203.0.113.7" };
const fails = async () => null;
const succeeds = async () => "in";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

async function times(n: number, work: (index: number) => Promise<unknown>) {
  for (let index = 0; index < n; index += 1) await work(index);
}

/** Fails on another account each time, so that only the address counts. */
const failAnywhere = (limits: Limits, n: number, address = ADA.address) =>
  times(n, (index) => limits.try({ ...ADA, account: `${index}@example.org`, address }, fails));

test("ten failures stop an account for fifteen minutes, and the right password too", async () => {
  const limits = memoryLimits();
  await times(10, () => limits.try(ADA, fails));
  const stopped = await limits.try(ADA, succeeds);
  expect(stopped).toHaveProperty("waitMs");
  vi.advanceTimersByTime(15 * MINUTE);
  expect(await limits.try(ADA, succeeds)).toEqual({ result: "in" });
});

test("the wait is what is left of the fifteen minutes", async () => {
  const limits = memoryLimits();
  await limits.try(ADA, fails);
  vi.advanceTimersByTime(3 * MINUTE);
  await times(9, () => limits.try(ADA, fails));
  expect(await limits.try(ADA, fails)).toEqual({ waitMs: 12 * MINUTE });
});

test("successes cost nothing, however many", async () => {
  const limits = memoryLimits();
  await times(9, () => limits.try(ADA, fails));
  await times(400, () => limits.try(ADA, succeeds));
  expect(await limits.try(ADA, succeeds)).toEqual({ result: "in" });
});

test("nine failures and a success leave the account one failure", async () => {
  const limits = memoryLimits();
  await times(9, () => limits.try(ADA, fails));
  await limits.try(ADA, succeeds);
  expect(await limits.try(ADA, fails)).toEqual({ result: null });
  expect(await limits.try(ADA, succeeds)).toHaveProperty("waitMs");
});

test("one account's failures stop no other account, and no other purpose", async () => {
  const limits = memoryLimits();
  await times(10, () => limits.try(ADA, fails));
  expect(await limits.try({ ...ADA, account: "eve@example.org" }, succeeds)).toEqual({
    result: "in",
  });
  expect(await limits.try({ ...ADA, purpose: "recover" }, succeeds)).toEqual({ result: "in" });
});

test("an account is stopped wherever the tries come from", async () => {
  const limits = memoryLimits();
  await times(10, (index) => limits.try({ ...ADA, address: `203.0.113.${index}` }, fails));
  expect(await limits.try({ ...ADA, address: "198.51.100.2" }, succeeds)).toHaveProperty("waitMs");
});

test("three hundred failures stop an address for an hour, and no other address", async () => {
  const limits = memoryLimits();
  await failAnywhere(limits, 299);
  expect(await limits.try(ADA, succeeds)).toEqual({ result: "in" });
  await limits.try(ADA, fails);
  expect(await limits.try({ ...ADA, account: "new@example.org" }, succeeds)).toHaveProperty(
    "waitMs",
  );
  expect(await limits.try({ ...ADA, address: "198.51.100.2" }, succeeds)).toEqual({ result: "in" });
  vi.advanceTimersByTime(60 * MINUTE);
  expect(await limits.try(ADA, succeeds)).toEqual({ result: "in" });
});

test("a hundred tries at once on one account are ten", async () => {
  const limits = memoryLimits();
  let made = 0;
  const attempt = async () => {
    made += 1;
    return null;
  };
  await Promise.all(Array.from({ length: 100 }, () => limits.try(ADA, attempt)));
  expect(made).toBe(10);
});

test("many tries at once from one address go over its limit by three at most", async () => {
  const limits = memoryLimits();
  let made = 0;
  const attempt = async () => {
    made += 1;
    await Promise.resolve();
    return null;
  };
  await Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      limits.try({ ...ADA, account: `${index}@example.org` }, attempt),
    ),
  );
  expect(made).toBeGreaterThanOrEqual(300);
  expect(made).toBeLessThanOrEqual(303);
});

test("a try that breaks does not hold up the next ones", async () => {
  const limits = memoryLimits();
  const breaks = () => Promise.reject(new Error("broken"));
  const broken = Array.from({ length: 6 }, (_, index) =>
    limits.try({ ...ADA, account: `${index}@example.org` }, breaks),
  );
  for (const each of broken) await expect(each).rejects.toThrow("broken");
  expect(await limits.try(ADA, succeeds)).toEqual({ result: "in" });
});
