import "server-only";

import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { CODE_WORDS, PERSONAL_CODE_WORDS, showPersonalCode } from "@/lib/domain/personal-code";
import {
  CODE_LETTERS,
  foldRecoveryCode,
  RECOVERY_GROUP_LENGTH,
  RECOVERY_GROUPS,
} from "@/lib/domain/recovery-code";

/** argon2id (the library's default), with the costs that OWASP gives as the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compatible characters typed on another keyboard are the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

export function hashRecoveryCode(code: string): Promise<string> {
  return hash(foldRecoveryCode(code), COST);
}

export function hashPersonalCode(words: readonly string[]): Promise<string> {
  return hash(showPersonalCode(words), COST);
}

let hashOfNothing: Promise<string> | undefined;

/** Whether the password is the one hashed. Without a hash it takes as long, and is false. */
export async function matchesPassword(stored: string | undefined, password: string) {
  return matches(stored, password.normalize("NFKC"));
}

/** As `matchesPassword`, for a recovery code in whatever spacing and case it was typed. */
export async function matchesRecoveryCode(stored: string | undefined, code: string) {
  return matches(stored, foldRecoveryCode(code));
}

/** As `matchesPassword`, for the words of a personal code. */
export async function matchesPersonalCode(stored: string | undefined, words: readonly string[]) {
  return matches(stored, showPersonalCode(words));
}

async function matches(stored: string | undefined, given: string): Promise<boolean> {
  hashOfNothing ??= hash(randomCode(1, 40), COST);
  const same = await verify(stored ?? (await hashOfNothing), given);
  return same && stored !== undefined;
}

/** Four groups of five, 98 random bits. */
export function newRecoveryCode(): string {
  return randomCode(RECOVERY_GROUPS, RECOVERY_GROUP_LENGTH);
}

/**
 * Three words, 32 random bits. With ten failures in 15 minutes for a class and a first
 * word, somebody who has seen that word of a slip needs five years to find the other two.
 */
export function newPersonalCode(): string[] {
  return Array.from(
    { length: PERSONAL_CODE_WORDS },
    () => CODE_WORDS[randomInt(CODE_WORDS.length)] ?? "",
  );
}

/** A password for somebody who will be told it by the operator. */
export function newPasswordToTell(): string {
  return randomCode(4, 4).toLowerCase();
}

function randomCode(groups: number, length: number): string {
  const letter = () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length));
  const group = () => Array.from({ length }, letter).join("");
  return Array.from({ length: groups }, group).join("-");
}
