import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { runProgram } from "./program";

/** The app that was built, serving a data folder of its own; it can be killed as a power cut would. */
export class RunningServer {
  private process: ChildProcess | null = null;
  readonly url: string;

  constructor(
    private readonly dataDir: string,
    private readonly port: number,
    private readonly env: Record<string, string> = {},
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    const program = ["--import", "tsx", "--conditions=react-server", "lib/commands/serve.ts"];
    this.process = spawn(process.execPath, program, {
      stdio: "ignore",
      detached: true,
      env: {
        ...process.env,
        ...{ PORT: String(this.port), HOST: "127.0.0.1", DATA_DIR: this.dataDir },
        ...{ DATABASE_URL: "", AUTH_SECRET: "", PUBLIC_URL: "" },
        ...this.env,
      },
    });
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await fetch(`${this.url}/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("The server did not answer within a minute.");
  }

  /** Kills it and what it started, without a word before. */
  async kill(): Promise<void> {
    const running = this.process;
    if (!running?.pid) return;
    this.process = null;
    process.kill(-running.pid, "SIGKILL");
    if (running.exitCode === null && running.signalCode === null) await once(running, "exit");
  }
}

/** One student's exam that has begun: their session, and answers that fit each question. */
export type HallSitting = { attemptId: string; cookie: string; questions: object[][] };

/** Seats so many students in an exam, in the database that a server uses. */
export function seatStudents(dataDir: string, students: number): HallSitting[] {
  return JSON.parse(runProgram("exam-hall.ts", dataDir, String(students)));
}
