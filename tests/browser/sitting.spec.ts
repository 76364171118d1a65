import type { Page } from "@playwright/test";
import { asc, eq } from "drizzle-orm";
import { attempts, responses } from "@/drizzle/tables";
import { answerByKeyboard, expect, expectAccessible, test } from "../support/browser";
import {
  answered,
  leaveSeconds,
  nextQuestion,
  sitExam,
  strip,
  withDatabase,
} from "../support/exam-class";

const SAVED = /^Saved \d\d:\d\d:\d\d$/;

/** What the server has of a sitting. */
const keptOf = (attemptId: string) =>
  withDatabase((db) =>
    db
      .select({ position: responses.position, late: responses.late })
      .from(responses)
      .where(eq(responses.attemptId, attemptId))
      .orderBy(asc(responses.position)),
  );

/** Cuts one page off from the network; what is opened beside it later is not. */
async function cutOff(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const nothing = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await devtools.send("Network.emulateNetworkConditions", { offline: true, ...nothing });
  return devtools;
}

test("time runs out in front of the student, who is told and loses nothing", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(180_000);
  const student = await (await browser.newContext()).newPage();
  const { attemptId } = await sitExam(teacher, student, { limit: "30" });
  await answerByKeyboard(student);
  await expect(student.getByText(SAVED)).toBeVisible();

  await leaveSeconds(attemptId, 25);
  await student.reload();
  await expect(student.getByRole("timer")).toHaveText(/^0:\d\d$/);
  await expect(student.getByText("One minute left.")).toBeAttached();
  await nextQuestion(student);
  await answerByKeyboard(student);
  await expect(answered(student)).toHaveCount(2);
  // "The time is up" stands there until the server has it, which may be too short to be seen
  await expect(student).toHaveURL(/\/results$/, { timeout: 60_000 });
  await expect(student.getByText(/^Time was up /)).toBeVisible();
  await expectAccessible(student);
  const kept = await keptOf(attemptId);
  expect(kept.map(({ position, late }) => [position, late])).toEqual([
    [0, false],
    [1, false],
  ]);
});

test("a laptop that was closed at the deadline hands over what it kept, as late", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(180_000);
  // what a service worker fetches is not cut off with the page
  const laptop = await browser.newContext({ serviceWorkers: "block" });
  const student = await laptop.newPage();
  const { attemptId, room } = await sitExam(teacher, student, { limit: "30" });
  await answerByKeyboard(student);
  await expect(student.getByText(SAVED)).toBeVisible();
  const devtools = await cutOff(student);
  await nextQuestion(student);
  await answerByKeyboard(student);
  await expect(student.getByText("Offline, kept on this device")).toBeVisible();
  // the lid is closed: the page has no moment left to send anything
  const crashed = student.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;

  await leaveSeconds(attemptId, -61);
  const ended = () =>
    withDatabase(async (db) => {
      const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId));
      return row?.endedAt ?? null;
    });
  await expect.poll(ended, { timeout: 40_000 }).not.toBeNull();
  expect((await keptOf(attemptId)).length).toBe(1);

  const again = await laptop.newPage();
  await again.goto(`/attempts/${attemptId}`);
  await expect(again).toHaveURL(/\/results$/);
  await expect(again.getByText(/^One answer came up to .+ Your teacher decides\.$/)).toBeVisible();
  await expectAccessible(again);
  expect((await keptOf(attemptId)).map(({ late }) => late)).toEqual([false, true]);

  await teacher.goto(room);
  const waiting = teacher.getByRole("region", { name: "Waits for you" });
  await waiting.getByRole("link", { name: "Ben Lark" }).click();
  await teacher.getByRole("button", { name: "Count them", exact: true }).click();
  await expect(teacher.getByText(/They count\.$/)).toBeVisible();
  await teacher.goto(room);
  await expect(waiting).toHaveCount(0);
});

test("in an exam without a way back there is none, by any way", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(120_000);
  const student = await (await browser.newContext()).newPage();
  const { attemptId } = await sitExam(teacher, student, { navigation: "sequential" });
  const third = strip(student).getByRole("button", { name: /^Question 3,/ });
  await expect(third).toBeDisabled();
  await answerByKeyboard(student);
  await expect(student.getByText(SAVED)).toBeVisible();
  await nextQuestion(student);
  await answerByKeyboard(student);
  await expect(answered(student)).toHaveCount(2);
  await expect(student.getByText(SAVED)).toBeVisible();
  await expect(student.getByRole("button", { name: "Previous" })).toHaveCount(0);
  const first = strip(student).getByRole("button", { name: /^Question 1,/ });
  await expect(first).toBeDisabled();
  await expectAccessible(student);

  await student.reload();
  const group = student.getByRole("group", { name: /^Question \d+ of/ });
  await expect(group).toHaveAccessibleName(/^Question 2 of/);
  await student.goto(`/attempts/${attemptId}?question=1`);
  await expect(group).toHaveAccessibleName(/^Question 2 of/);
  await student.goBack();
  await expect(group).toHaveAccessibleName(/^Question 2 of/);
});

test("a whole exam on one page is answered, saved and handed in by keyboard", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(120_000);
  const student = await (await browser.newContext()).newPage();
  await sitExam(teacher, student, { layout: "all" });
  const questions = student.getByRole("main").getByRole("list").last().getByRole("listitem");
  const many = await strip(student).getByRole("button").count();
  expect(many).toBeGreaterThan(2);
  for (let number = 1; number <= many; number += 1) {
    await expect(student.getByText(`Question ${number}`, { exact: true })).toBeVisible();
  }
  await expect(questions.first()).toBeVisible();
  await expectAccessible(student);
  const radios = student.getByRole("radio");
  await radios.first().press("Space");
  await expect(radios.first()).toBeChecked();
  await expect(answered(student)).toHaveCount(1);
  await expect(student.getByText(SAVED)).toBeVisible();
  await student.reload();
  await expect(answered(student)).toHaveCount(1);
  await student.getByRole("button", { name: "To the end" }).press("Enter");
  await student.getByRole("button", { name: "Hand in" }).press("Enter");
  await expect(student).toHaveURL(/\/results$/);
});

test("with closed books the documents are away until it is handed in", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(120_000);
  const student = await (await browser.newContext()).newPage();
  await student.goto("/library/moon-landings");
  const documents = student.getByRole("region", { name: "Documents" });
  const reader = (await documents.getByRole("link").first().getAttribute("href")) ?? "";
  const { attemptId } = await sitExam(teacher, student, { closedBook: true });
  const text = async () => {
    await student.goto(reader);
    return (await student.locator("main").textContent()) ?? "";
  };
  const closed = await text();
  expect(closed.length).toBeLessThan(1_000);
  await expectAccessible(student);
  await student.goto(`/attempts/${attemptId}`);
  await strip(student).getByRole("button").last().click();
  await student.getByRole("button", { name: "To the end" }).click();
  await student.getByRole("button", { name: "Hand in" }).click();
  await expect(student).toHaveURL(/\/results$/);
  expect((await text()).length).toBeGreaterThan(closed.length + 1_000);
});

test("who signs out with an answer unsent is asked first, and finds it again", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(120_000);
  // requests that pass a service worker cannot be stopped on their way
  const student = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  const { attemptId, person } = await sitExam(teacher, student, {});
  await student.route("**/responses", (route) => route.abort("internetdisconnected"));
  await answerByKeyboard(student);
  await expect(student.getByText("Offline, kept on this device")).toBeVisible();
  student.on("dialog", (dialog) => dialog.accept());
  await student.goto("/today");
  const signOut = async () => {
    await student.getByRole("button", { name: "Ben Lark" }).click();
    await student.getByRole("button", { name: "Sign out", exact: true }).click();
  };
  await signOut();
  const asking = student.getByRole("dialog", { name: "One answer has not been sent yet" });
  await expect(asking).toBeVisible();
  await expectAccessible(student);
  await asking.getByRole("button", { name: "Stay signed in" }).press("Enter");
  await expect(asking).toBeHidden();
  await signOut();
  await asking.getByRole("button", { name: "Sign out all the same" }).click();
  await expect(student).toHaveURL(/\/$/);

  await student.unroute("**/responses");
  await student.goto("/sign-in");
  await student.getByLabel("E-mail").fill(person.email);
  await student.getByLabel("Password", { exact: true }).fill(person.password);
  await student.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(student).toHaveURL(/\/today/);
  await student.goto(`/attempts/${attemptId}`);
  await expect(student.getByText(SAVED)).toBeVisible();
  expect((await keptOf(attemptId)).length).toBe(1);
});
