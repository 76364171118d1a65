import { execFileSync } from "node:child_process";

/** One story's people with their sessions, and the ids of what they have. */
export type PrintedStage = { ids: Record<string, string>; sessions: Record<string, string> };

type Printed = {
  stages: PrintedStage[];
  explanations: string[];
  /** Of the open quiz of the first stage. */
  secrets: string[];
};

/** Sets so many stages in the database of the server that is tested. */
export function setStages(many: number): Printed {
  const program = ["--import", "tsx", "--conditions=react-server", "tests/support/cast.ts"];
  const args = [process.env.TEST_DATA_DIR ?? "", String(many)];
  const printed = execFileSync(process.execPath, [...program, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, DATABASE_URL: "", AUTH_SECRET: "" },
  });
  return JSON.parse(printed);
}

/** "/classrooms/[classroomId]" with the ids of a stage. */
export function fillIn(pattern: string, ids: Record<string, string>): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? "");
}
