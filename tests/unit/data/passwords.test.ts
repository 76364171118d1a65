import { expect, test } from "vitest";
import {
  hashPassword,
  matchesPassword,
  newPasswordToTell,
  newRecoveryCode,
} from "@/lib/data/passwords";
import { newPassword } from "@/lib/domain/account";

test("no hash is matched by no password, and takes as long as a wrong one", async () => {
  const stored = await hashPassword("correct horse battery");
  const timed = async (hash: string | undefined) => {
    const began = performance.now();
    for (let n = 0; n < 5; n += 1) expect(await matchesPassword(hash, "wrong")).toBe(false);
    return performance.now() - began;
  };
  await timed(undefined);
  const [known, unknown] = [await timed(stored), await timed(undefined)];
  expect(unknown / known).toBeGreaterThan(0.2);
  expect(unknown / known).toBeLessThan(5);
});

test("a recovery code is four groups of five that are not mistaken for each other", () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes)
    expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{5}-){3}[2-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(codes).size).toBe(200);
});

test("a password that the operator tells is one that may be chosen", () => {
  expect(newPassword.safeParse(newPasswordToTell()).success).toBe(true);
});
