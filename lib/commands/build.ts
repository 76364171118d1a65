import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hashOfFiles } from "@/lib/content/files";
import { say } from "./say";

const SOURCES = [
  "app",
  "lib",
  "drizzle",
  "public",
  "package-lock.json",
  "package.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
];
const STAMP = ".next/built-from";

/** Builds the app unless the sources are those of the last build. Throws if the build fails. */
export function buildWhatChanged(): void {
  const now = hashOfFiles(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === now) return;

  say("Building (about a minute, the first time only) …");
  const build = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}`);
    throw new Error("The app could not be built: see the lines above.");
  }
  writeFileSync(STAMP, now);
}
