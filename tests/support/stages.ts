import { runProgram } from "./program";

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
  return JSON.parse(runProgram("cast.ts", process.env.TEST_DATA_DIR ?? "", String(many)));
}

/** "/classrooms/[classroomId]" with the ids of a stage. */
export function fillIn(pattern: string, ids: Record<string, string>): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? "");
}
