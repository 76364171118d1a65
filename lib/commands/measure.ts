import { execFileSync } from "node:child_process";
import type { BenchRow } from "./stopwatch";

/** A program of the tests, which alone fill tables without a form. It prints its row. */
export function measure(name: string, option = ""): BenchRow {
  const program = ["--import", "tsx", "--conditions=react-server", `tests/support/${name}.ts`];
  const env = { ...process.env, DATABASE_URL: "" };
  return JSON.parse(
    execFileSync(process.execPath, [...program, option], { encoding: "utf8", env }),
  );
}
