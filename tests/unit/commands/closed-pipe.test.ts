import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const PEOPLE = Array.from({ length: 300 }, (_, n) => `Person Number${n} was born on 3 May 1950.\n`);

test.each([
  ["is no failure", [], 0],
  ["hides no file that could not be read", ["missing.txt"], 1],
])("a reader that has seen enough %s", { timeout: 60_000 }, async (_, others, status) => {
  const folder = mkdtempSync(join(tmpdir(), "footnote-"));
  writeFileSync(join(folder, "people.txt"), PEOPLE.join("\n"));
  const program = ["--import", "tsx", "--conditions=react-server", "lib/commands/facts.ts"];
  const facts = spawn(process.execPath, [...program, join(folder, "people.txt"), ...others], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  facts.stdout.once("data", () => facts.stdout.destroy());
  expect(await once(facts, "exit")).toEqual([status, null]);
  rmSync(folder, { recursive: true });
});
