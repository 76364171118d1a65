import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { authSecret } from "@/lib/data/secrets";

let DATA_DIR = "";
beforeEach(() => {
  DATA_DIR = join(mkdtempSync(join(tmpdir(), "footnote-")), "data");
});
afterEach(() => rmSync(join(DATA_DIR, ".."), { recursive: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("a secret is made once, for its owner alone, and nothing else is left behind", () => {
  const secret = authSecret({ DATA_DIR });
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(authSecret({ DATA_DIR })).toBe(secret);
  expect(readdirSync(DATA_DIR)).toEqual(["auth-secret"]);
  expect(modeOf(join(DATA_DIR, "auth-secret"))).toBe("600");
  expect(modeOf(DATA_DIR)).toBe("700");
});

test("the environment's secret wins, and none is made", () => {
  expect(authSecret({ DATA_DIR, AUTH_SECRET: "given" })).toBe("given");
  expect(() => statSync(DATA_DIR)).toThrow("ENOENT");
});

test("an empty secret, left by a start that was killed, signs nothing", () => {
  authSecret({ DATA_DIR });
  writeFileSync(join(DATA_DIR, "auth-secret"), "");
  expect(() => authSecret({ DATA_DIR })).toThrow(/^[^\n]*auth-secret: holds no secret[^\n]*$/);
});
