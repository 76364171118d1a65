import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";

const PROGRAM = [
  "--import",
  "./lib/commands/end-with-parent.mjs",
  "node_modules/next/dist/bin/next",
];

/** Runs Next in a process that ends with this one. What it prints is shown, or piped for the caller. */
export function runNext(
  args: string[],
  env: Record<string, string>,
  output: "inherit" | "pipe",
): ChildProcess {
  return spawn(process.execPath, [...PROGRAM, ...args], {
    stdio: ["ignore", output, output, "ipc"],
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}
