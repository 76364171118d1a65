import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { asc } from "drizzle-orm";
import { responses } from "@/drizzle/tables";
import { openDatabase } from "@/lib/data/open";
import type { HallSitting } from "../support/running-server";
import { RunningServer, seatStudents } from "../support/running-server";

test.describe.configure({ retries: 0 });

const STUDENTS = 200;
/** All ten with `FULL=1`; three else. */
const KILLS = process.env.FULL ? 10 : 3;
/** Answers acknowledged from one start to the next kill. */
const BETWEEN_KILLS = 100;

type Sent = { id: string; attemptId: string; position: number; sequence: number; given: object };

test("no acknowledged answer is lost or doubled when the server is killed under 200 students", async () => {
  test.setTimeout(600_000);
  const dataDir = mkdtempSync(join(tmpdir(), "footnote-killed-"));
  const server = new RunningServer(dataDir, Number(process.env.TEST_PORT ?? 3999) + 1000);
  await server.start();
  try {
    const hall = seatStudents(dataDir, STUDENTS);
    const acknowledged = await answerUntilKilled(server, hall);
    await server.kill();

    const db = openDatabase({ DATA_DIR: dataDir });
    const { id, attemptId, position, sequence, given } = responses;
    const kept = await db
      .select({ id, attemptId, position, sequence, given })
      .from(responses)
      .orderBy(asc(id));
    await db.close();
    const byId = new Map(kept.map((row) => [row.id, row]));
    const lost = acknowledged.filter((sent) => !byId.has(sent.id));
    const changed = acknowledged.filter(
      (sent) => JSON.stringify(byId.get(sent.id)) !== JSON.stringify(sent),
    );
    const doubled =
      kept.length -
      new Set(kept.map((row) => `${row.attemptId} ${row.position} ${row.sequence}`)).size;
    const description = `${acknowledged.length} acknowledged, ${kept.length} kept, ${KILLS} kills`;
    test.info().annotations.push({ type: "answers", description });
    expect({ lost: lost.length, changed: changed.length, doubled }).toEqual({
      ...{ lost: 0, changed: 0, doubled: 0 },
    });
    expect(acknowledged.length).toBeGreaterThan(BETWEEN_KILLS * KILLS);
  } finally {
    await server.kill();
    rmSync(dataDir, { recursive: true });
  }
});

/** Every student answers without a pause and resends what got no answer, while the server is killed again and again. */
async function answerUntilKilled(server: RunningServer, hall: HallSitting[]): Promise<Sent[]> {
  const acknowledged: Sent[] = [];
  let isOver = false;
  const students = hall.map(async (sitting) => {
    for (let sequence = 1; !isOver; sequence += 1) {
      const sent = nextAnswer(sitting, sequence);
      while (!(await send(server, sitting, sent))) {
        if (isOver) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      acknowledged.push(sent);
    }
  });
  const more = async () => {
    const wanted = acknowledged.length + BETWEEN_KILLS;
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(wanted);
  };
  for (let kill = 0; kill < KILLS; kill += 1) {
    await more();
    await server.kill();
    await server.start();
  }
  await more();
  isOver = true;
  await Promise.all(students);
  return acknowledged;
}

function nextAnswer({ attemptId, questions }: HallSitting, sequence: number): Sent {
  const position = sequence % questions.length;
  const turns = questions[position] ?? [];
  const given = turns[sequence % turns.length] ?? {};
  return { id: randomUUID(), attemptId, position, sequence, given };
}

/** True once the server has acknowledged it; a refusal fails the test. */
async function send(server: RunningServer, { cookie }: HallSitting, sent: Sent): Promise<boolean> {
  const { attemptId, ...body } = sent;
  const answer = await fetch(`${server.url}/attempts/${attemptId}/responses`, {
    method: "POST",
    headers: { cookie, origin: server.url, "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!answer) return false;
  const text = await answer.text().catch(() => null);
  if (text === null || answer.status >= 500) return false;
  expect(answer.status, text).toBe(200);
  return true;
}
