import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { findChromium } from "./chromium";
import { say } from "./say";

type Tally = { passed: number; failed: number };

const BIN = "node_modules/.bin";
const folder = mkdtempSync(join(tmpdir(), "footnote-test-"));

/** A check without tests of its own counts as one. */
function check(name: string, ...commands: [string, ...string[]][]): Tally {
  const passed = commands.every((command) => run(name, command));
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(name: string, [program, ...args]: [string, ...string[]], env = {}): boolean {
  say(`\n— ${name}`);
  const { status } = spawnSync(join(BIN, program), args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

function unitAndData(): Tally {
  const file = join(folder, "vitest.json");
  const passed = run("Unit and data tests", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file, vitestReport);
  return atLeastOneFailure(passed, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
  });
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function journeys(): Tally {
  const file = join(folder, "playwright.json");
  const passed = run("Journeys in the browser", ["playwright", "test"], { TEST_REPORT: file });
  const stats = readReport(file, playwrightReport)?.stats;
  const flaky = stats?.flaky ?? 0;
  if (flaky > 0) say(`${flaky} of the journeys passed at the second try only: see above.`);
  return atLeastOneFailure(passed, {
    passed: (stats?.expected ?? 0) + flaky,
    failed: stats?.unexpected ?? 0,
  });
}

/** A runner that broke off before its tests ran has failed, whatever its report says. */
function atLeastOneFailure(passed: boolean, tally: Tally): Tally {
  return passed ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

function readReport<T>(file: string, shape: z.ZodType<T>): T | undefined {
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

function checkEverything(): Tally {
  if (!findChromium()) {
    say("npm test needs Chromium: install it (apt-get install chromium) or name it in CHROMIUM.");
    return { passed: 0, failed: 1 };
  }
  return [
    check("Formatting and lint", ["biome", "ci", "."]),
    check("Types", ["next", "typegen"], ["tsc", "--noEmit"]),
    check("Layers", [
      "depcruise",
      "app",
      "lib",
      "drizzle",
      "tests",
      "proxy.ts",
      "instrumentation.ts",
    ]),
    check("Dead code", ["knip"]),
    unitAndData(),
    journeys(),
  ].reduce((sum, tally) => ({
    passed: sum.passed + tally.passed,
    failed: sum.failed + tally.failed,
  }));
}

const { passed, failed } = checkEverything();
rmSync(folder, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
