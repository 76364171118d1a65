import { execFileSync } from "node:child_process";

/**
 * Runs a program of `tests/support` on the database of a server, to its end, and returns what it
 * prints: what it calls may be called on the server only, which a browser test is not.
 */
export function runProgram(file: string, dataDir: string, ...args: string[]): string {
  const program = ["--import", "tsx", "--conditions=react-server", `tests/support/${file}`];
  return execFileSync(process.execPath, [...program, dataDir, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, DATABASE_URL: "", AUTH_SECRET: "" },
  });
}
