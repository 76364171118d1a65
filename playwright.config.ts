import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./lib/commands/chromium";

const port = Number(process.env.TEST_PORT ?? 3999);
process.env.TEST_DATA_DIR ??= mkdtempSync(join(tmpdir(), "footnote-browser-"));

/** Journeys through the built app, on a database of their own. */
export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  // A journey shares two cores with the server and another browser: one that stumbles is walked
  // once more, and named at the end. What must hold each time says so (`retries: 0`).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.TEST_REPORT
    ? [["list"], ["json", { outputFile: process.env.TEST_REPORT }]]
    : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    timezoneId: "Europe/Berlin",
    locale: "en-GB",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    trace: "retain-on-first-failure",
  },
  webServer: {
    command: "node --import tsx --conditions=react-server lib/commands/serve.ts",
    url: `http://localhost:${port}/health`,
    timeout: 240_000,
    stdout: "ignore",
    env: {
      PORT: String(port),
      DATA_DIR: process.env.TEST_DATA_DIR,
      DATABASE_URL: "",
      AUTH_SECRET: "",
      PUBLIC_URL: "",
    },
  },
});
