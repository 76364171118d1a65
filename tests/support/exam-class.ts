import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { attempts } from "@/drizzle/tables";
import type { Db } from "@/lib/data/open";
import { openDatabase } from "@/lib/data/open";
import { expect, signUp, somebody } from "./browser";
import { createClass, join } from "./class-journey";

/** The question strip of a quiz. */
export const strip = (page: Page) => page.getByRole("navigation", { name: "Questions" });
/** On to the question behind the one that is open, until it is. */
export async function nextQuestion(page: Page): Promise<void> {
  const open = strip(page).locator("[aria-current=step]");
  const name = (await open.getAttribute("aria-label")) ?? "";
  const number = Number(/\d+/.exec(name)?.[0]);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(open).toHaveAccessibleName(new RegExp(`^Question ${number + 1},`));
}

/** The questions of the strip that have an answer. */
export const answered = (page: Page) => strip(page).getByRole("button", { name: /, answered/ });

type Exam = { limit?: string; layout?: string; navigation?: string; closedBook?: boolean };

/** Assigns the class that is open an exam of these settings. */
async function assignExam(teacher: Page, { limit, layout, navigation, closedBook }: Exam) {
  await teacher.getByRole("link", { name: "Assign a study set" }).click();
  await teacher.getByLabel("Title").fill("Midterm");
  await teacher.getByLabel("Exam").check();
  if (limit) await teacher.getByLabel("Time limit in minutes").fill(limit);
  await teacher.getByText("More settings", { exact: true }).click();
  if (layout) await teacher.getByLabel("Questions", { exact: true }).selectOption(layout);
  if (navigation) await teacher.getByLabel("Answered", { exact: true }).selectOption(navigation);
  if (closedBook) await teacher.getByLabel(/^Closed book/).check();
  await teacher.getByRole("button", { name: "Assign to the class" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Midterm");
}

/** A class with one student, who has begun an exam of these settings. Returns the attempt's id. */
export async function sitExam(teacher: Page, student: Page, exam: Exam) {
  await signUp(teacher, somebody("Ms Osei"));
  const code = await createClass(teacher);
  const room = teacher.url();
  const person = await join(student, code, "Ben Lark");
  await teacher.goto(room);
  await assignExam(teacher, exam);
  await student.goto("/today");
  await student.getByRole("link", { name: "Midterm" }).click();
  await student.getByRole("button", { name: "Start the exam" }).click();
  await expect(strip(student)).toBeVisible();
  const attemptId = new URL(student.url()).pathname.split("/")[2] ?? "";
  return { attemptId, person, room };
}

/** The database of the server that is tested. */
export async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDatabase({ DATA_DIR: process.env.TEST_DATA_DIR ?? "" });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Lets the deadline of a sitting be so far from now, as if the hours had passed. */
export async function leaveSeconds(attemptId: string, seconds: number): Promise<void> {
  const deadlineAt = new Date(Date.now() + seconds * 1000);
  await withDatabase((db) =>
    db.transactor((tx) =>
      tx.update(attempts).set({ deadlineAt }).where(eq(attempts.id, attemptId)),
    ),
  );
}
