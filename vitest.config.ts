import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const shared = {
  resolve: { alias: { "@": root.replace(/\/$/, "") }, conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
};
const execArgv = ["--conditions=react-server"];
const setupFiles = ["tests/support/same-runs.ts"];

/** PGlite has one connection and shows no race: these also run where a real server is named. */
const server = process.env.TEST_POSTGRES_URL;
const races = {
  ...shared,
  test: {
    name: "postgres-server",
    include: ["tests/data/**/*.race.test.ts"],
    env: { DATABASE_URL: server ?? "" },
    execArgv,
    setupFiles,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

/** The data tests run twice: on the embedded database and, by PGlite, on PostgreSQL. */
export default defineConfig({
  ...shared,
  test: {
    execArgv,
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/unit/**/*.test.{ts,tsx}"],
          execArgv,
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "sqlite",
          include: ["tests/data/**/*.test.ts"],
          env: { DATABASE_URL: "" },
          execArgv,
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "postgres",
          include: ["tests/data/**/*.test.ts"],
          env: { DATABASE_URL: "postgres://in-process" },
          execArgv,
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      ...(server ? [races] : []),
    ],
  },
});
