import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Load, Shot } from "./load";
import { load } from "./load";
import type { HallSitting } from "./running-server";
import { RunningServer, seatStudents } from "./running-server";

/**
 * Save-an-answer requests against the running server, beside a bare Next route that commits one row
 * with `synchronous=FULL`, in turns on the same disk. Prints one row of the benchmark as JSON.
 */
const [seconds = "4", port = "4890"] = process.argv.slice(2);
const ROUNDS = 3;
const AT_ONCE = 16;
const STUDENTS = 200;
const NEXT = "node_modules/next/dist/bin/next";
const BARE_APP = "tests/support/bare-app";

const dataDir = mkdtempSync(join(tmpdir(), "footnote-saves-"));
const server = new RunningServer(dataDir, Number(port));
await run(["build", BARE_APP]);
const bare = spawn(process.execPath, [NEXT, "start", BARE_APP, "-p", String(Number(port) + 1)], {
  stdio: "ignore",
  env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: "production" },
});
try {
  await server.start();
  const shots = savesOf(seatStudents(dataDir, STUDENTS));
  const bareUrl = `http://127.0.0.1:${Number(port) + 1}`;
  const measured: { save: Load; bare: Load }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const options = { seconds: round === 0 ? 2 : Number(seconds), atOnce: AT_ONCE };
    const one = {
      bare: await load(bareUrl, { ...options, next: bareShot }),
      save: await load(server.url, { ...options, next: shots }),
    };
    if (round > 0) measured.push(one);
  }
  process.stdout.write(JSON.stringify(rowOf(measured)));
} finally {
  bare.kill();
  await server.kill();
  rmSync(dataDir, { recursive: true });
}

function savesOf(hall: HallSitting[]): () => Shot {
  let turn = 0;
  return () => {
    const sitting = hall[turn % hall.length];
    turn += 1;
    if (!sitting) throw new Error("Nobody is seated.");
    const sequence = Math.ceil(turn / hall.length);
    const position = sequence % sitting.questions.length;
    const turns = sitting.questions[position] ?? [];
    const given = turns[sequence % turns.length];
    return {
      path: `/attempts/${sitting.attemptId}/responses`,
      headers: {
        cookie: sitting.cookie,
        origin: server.url,
        "content-type": "application/json",
      },
      body: JSON.stringify({ id: randomUUID(), position, sequence, given }),
    };
  };
}

function bareShot(): Shot {
  const body = JSON.stringify({
    id: randomUUID(),
    position: 1,
    sequence: 1,
    given: { chosen: ["x"] },
  });
  return { path: "/", headers: { "content-type": "application/json" }, body };
}

function rowOf(measured: { save: Load; bare: Load }[]) {
  const middle = (numbers: number[]) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const of = (which: "save" | "bare", what: "perSecond" | "p99Ms") =>
    middle(measured.map((each) => each[which][what]));
  const count = measured.reduce((sum, each) => sum + each.save.count, 0);
  const spell = (which: "save" | "bare") =>
    `${of(which, "perSecond").toFixed(0)} a second, p99 ${of(which, "p99Ms").toFixed(1)} ms`;
  const p99 = of("save", "p99Ms") / of("bare", "p99Ms");
  return {
    name: `save an answer by request (${count}, ${AT_ONCE} at once)`,
    measured: spell("save"),
    yardstick: `a bare Next route that commits one row ${spell("bare")}`,
    ratio: `${(of("save", "perSecond") / of("bare", "perSecond")).toFixed(2)}, p99 ${p99.toFixed(2)}`,
  };
}

async function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [NEXT, ...args], { stdio: "ignore" });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`next ${args.join(" ")} failed.`);
}
