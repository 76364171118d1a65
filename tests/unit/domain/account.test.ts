import { describe, expect, test } from "vitest";
import { emailAddress, newPassword } from "@/lib/domain/account";
import { foldRecoveryCode } from "@/lib/domain/recovery-code";
import { waitMessage } from "@/lib/domain/wait";

const faults = (typed: unknown) =>
  newPassword.safeParse(typed).error?.issues.map((issue) => issue.message);

describe("a new password", () => {
  test("is 10 to 200 characters of any kind, spaces kept", () => {
    expect(newPassword.parse("  10 chars")).toBe("  10 chars");
    expect(newPassword.safeParse("🐴".repeat(10)).success).toBe(true);
    expect(newPassword.safeParse("x".repeat(200)).success).toBe(true);
  });

  test("says in one sentence what is wrong with it", () => {
    expect(faults("")).toEqual(["Type a password."]);
    expect(faults(null)).toEqual(["Type a password."]);
    expect(faults("123456789")).toEqual(["At least 10 characters."]);
    expect(faults("x".repeat(201))).toEqual(["At most 200 characters."]);
    expect(faults("1234567890\0")).toHaveLength(1);
    expect(faults("1234567890\udc00")).toHaveLength(1);
  });
});

describe("an e-mail address", () => {
  test("is folded to lower case", () => {
    expect(emailAddress.parse(" Ada@Example.ORG ")).toBe("ada@example.org");
  });

  test.each([
    "",
    "ada",
    "ada@",
    "a b@example.org",
    "ada@example.org\0",
    `${"a".repeat(250)}@b.org`,
  ])("is not %j", (typed) => expect(emailAddress.safeParse(typed).success).toBe(false));
});

test("a recovery code is the same in any spacing and case", () => {
  expect(foldRecoveryCode(" 6cvyq v7wz9–HH3SW-znc9w\n")).toBe("6CVYQV7WZ9HH3SWZNC9W");
});

test("the wait is said in whole minutes, never none", () => {
  expect(waitMessage(12 * 60_000)).toBe("Too many tries. Wait 12 minutes, then try again.");
  expect(waitMessage(11 * 60_000 + 1)).toBe("Too many tries. Wait 12 minutes, then try again.");
  expect(waitMessage(1)).toBe("Too many tries. Wait 1 minute, then try again.");
});
