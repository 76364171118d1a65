import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const FILES = ["a-life.md", "the-strike.md", "riwayat-singkat.md"];

/** What `items` prints for the files of one folder, read in it, in a place of the world. */
function itemsIn(folder: string, files: readonly string[], place: Record<string, string>): string {
  const program = ["--import", resolve("node_modules/tsx/dist/esm/index.mjs")];
  const command = ["--conditions=react-server", resolve("lib/commands/items.ts"), ...files];
  const { stdout } = spawnSync(process.execPath, [...program, ...command], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: resolve("tsconfig.json"), ...place },
    maxBuffer: 1e8,
  });
  return stdout.toString();
}

test("items are the same bytes in any time zone, locale, folder and order of documents", {
  timeout: 120_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "footnote-"));
  cpSync("content/qasem-soleimani", folder, { recursive: true });
  const here = itemsIn("content/qasem-soleimani", FILES, { TZ: "UTC", LC_ALL: "C" });
  const there = itemsIn(folder, FILES.toReversed(), {
    TZ: "Pacific/Kiritimati",
    LC_ALL: "tr_TR.UTF-8",
  });
  expect(here.split("\n").length).toBeGreaterThan(20);
  expect(there).toBe(here);
  rmSync(folder, { recursive: true });
});
