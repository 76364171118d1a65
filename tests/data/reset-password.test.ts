import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onPostgres } from "@/drizzle/tables";
import { checkSignIn, createAccount } from "@/lib/data/accounts";
import { migrateDatabase } from "@/lib/data/migrate";
import { openDatabase } from "@/lib/data/open";

const EMAIL = "ada@example.org";
const NOW = new Date("2026-03-02T12:00:00Z");

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

let DATA_DIR = "";
beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), "footnote-"));
});
afterEach(() => rmSync(DATA_DIR, { recursive: true }));

function run(...args: string[]) {
  const command = ["--conditions=react-server", "--import=tsx", "lib/commands/reset-password.ts"];
  const env = { ...process.env, DATA_DIR, DATABASE_URL: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe.skipIf(onPostgres)("npm run reset-password", () => {
  test("prints a password alone on standard output, and it is the account's", async () => {
    await migrateDatabase({ DATA_DIR });
    const db = openDatabase({ DATA_DIR });
    const account = { name: "Ada", email: EMAIL, password: "a long password", timeZone: "UTC" };
    await createAccount(db, null, { account, now: NOW });

    const { status, stdout } = run("ADA@example.org");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\S{19}\n$/);
    const signIn = (password: string) => checkSignIn(db, { email: EMAIL, password });
    expect(await signIn(stdout.trim())).toMatchObject({ epoch: 1 });
    expect(await signIn("a long password")).toBeNull();
    await db.close();
  });

  test("says in one line that there is no such account", async () => {
    await migrateDatabase({ DATA_DIR });
    const { status, stdout, stderr } = run(EMAIL);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`There is no account with the e-mail ${EMAIL}.\n`);
  });

  test("says in one line that there is no database, and makes none", () => {
    const { status, stderr } = run(EMAIL);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no database in .*\n$/);
    expect(readdirSync(DATA_DIR)).toEqual([]);
  });

  test.each([[[]], [["--help"]], [[EMAIL, EMAIL]]])("used as %j shows how", (args) => {
    expect(run(...args)).toEqual({
      ...{ status: 2, stdout: "", stderr: "Usage: npm run reset-password -- E-MAIL\n" },
    });
  });
});
