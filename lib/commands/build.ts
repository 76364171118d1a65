import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hashOfFiles } from "@/lib/content/files";
import { runNext } from "./next";
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
export async function buildWhatChanged(): Promise<void> {
  const now = hashOfFiles(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === now) return;

  say("Building (about a minute, the first time only) …");
  // a build that is broken off must not pass for the one before it
  rmSync(STAMP, { force: true });
  const build = runNext(["build"], { NODE_ENV: "production" }, "pipe");
  let printed = "";
  for (const output of [build.stdout, build.stderr]) {
    output?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const code = await new Promise((resolve) => build.on("close", resolve));
  if (code !== 0) {
    process.stderr.write(printed);
    throw new Error("The app could not be built: see the lines above.");
  }
  writeFileSync(STAMP, now);
}
