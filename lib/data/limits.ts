import "server-only";

import { createHash } from "node:crypto";
import type pg from "pg";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { environment } from "./environment";
import { openPool } from "./open";
import { takeTurns } from "./turns";

/** Failures allowed for one account in 15 minutes. */
const PER_ACCOUNT = { keyPrefix: "account", points: 10, duration: 15 * 60 };
/** Failures allowed for one address in an hour: a school is one address. */
const PER_ADDRESS = { keyPrefix: "address", points: 300, duration: 60 * 60 };
/** Tries under way at once. An address can go over its limit by no more than this. */
const AT_ONCE = 4;

/** Whose failures are counted. */
export type Trier = {
  /** What is being tried, such as "sign-in": each has its own count for an account. */
  purpose: string;
  /** Whom it is tried on: an e-mail address or a viewer's id. */
  account: string;
  /** Where it comes from. All purposes share its count. */
  address: string;
};

export type Tried<T> = { result: T } | { waitMs: number };

export type Limits = {
  try<T>(trier: Trier, attempt: () => Promise<T | null>): Promise<Tried<T | null>>;
};

/**
 * Limits on failures: an attempt that comes to null is one, anything else costs nothing.
 * An account's try is taken before the attempt and given back after success, so that many
 * tries at once are not more than the limit.
 */
export function limitsOn(account: RateLimiterAbstract, address: RateLimiterAbstract): Limits {
  const inTurn = takeTurns(AT_ONCE);
  return {
    try: (trier, attempt) =>
      inTurn(async () => {
        const from = hashed(trier.address);
        const on = hashed(`${trier.purpose} ${trier.account}`);
        const waitMs = (await waitOf(address, from)) ?? (await take(account, on));
        if (waitMs !== null) return { waitMs };

        const result = await attempt();
        if (result === null) await address.penalty(from);
        else await account.reward(on);
        return { result };
      }),
  };
}

/** How long a key that has no tries left must wait; null if it has some. */
async function waitOf(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  const state = await limiter.get(key);
  return state && state.consumedPoints >= limiter.points ? state.msBeforeNext : null;
}

async function take(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

/** Keys have one length, and the store holds nobody's address. */
function hashed(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

export function memoryLimits(): Limits {
  return limitsOn(new RateLimiterMemory(PER_ACCOUNT), new RateLimiterMemory(PER_ADDRESS));
}

/** Counts that all machines on one PostgreSQL share. */
export async function postgresLimits(storeClient: pg.Pool): Promise<Limits> {
  const open = (options: typeof PER_ACCOUNT) =>
    new Promise<RateLimiterPostgres>((resolve, reject) => {
      const limiter: RateLimiterPostgres = new RateLimiterPostgres(
        { ...options, storeClient, storeType: "pool", tableName: "rate_limits" },
        (error) => (error ? reject(error) : resolve(limiter)),
      );
    });
  const openTwice = (options: typeof PER_ACCOUNT) =>
    open(options).catch((error) => {
      if (!isMadeMeanwhile(error)) throw error;
      return open(options);
    });
  return limitsOn(await openTwice(PER_ACCOUNT), await openTwice(PER_ADDRESS));
}

/** PostgreSQL's "create … if not exists" fails for the slower of two machines that start at once. */
function isMadeMeanwhile(error: { code?: string }): boolean {
  return error.code === DUPLICATE_TABLE || error.code === UNIQUE_VIOLATION;
}

const DUPLICATE_TABLE = "42P07";
const UNIQUE_VIOLATION = "23505";

const kept = globalThis as typeof globalThis & { footnoteLimits?: Promise<Limits> };

/** The server's limits, made on first use. */
export function limits(): Promise<Limits> {
  kept.footnoteLimits ??= openLimits(environment().DATABASE_URL).catch((error) => {
    // PostgreSQL was not there: the next try opens them again
    delete kept.footnoteLimits;
    throw error;
  });
  return kept.footnoteLimits;
}

async function openLimits(url: string | undefined): Promise<Limits> {
  if (!url) return memoryLimits();
  const pool = openPool(url, 2);
  return postgresLimits(pool).catch(async (error) => {
    await pool.end();
    throw error;
  });
}
