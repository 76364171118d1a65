import type { Page } from "@playwright/test";
import {
  answerByKeyboard,
  expect,
  expectAccessible,
  signUp,
  somebody,
  test,
} from "../support/browser";
import { classOfOne, createClass, join } from "../support/class-journey";
import { answered, nextQuestion, strip } from "../support/exam-class";

async function assignExam(teacher: Page, { limit }: { limit: string }) {
  await teacher.getByRole("link", { name: "Assign a study set" }).click();
  await teacher.getByLabel("Title").fill("Midterm");
  await teacher.getByLabel("Exam").check();
  await teacher.getByLabel("Time limit in minutes").fill(limit);
  await expectAccessible(teacher);
  await teacher.getByRole("button", { name: "Assign to the class" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Midterm");
}

test("an exam from the form to the gradebook, with one accommodation", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(240_000);
  const { student: ben, classPage, complaints } = await classOfOne(teacher, browser, "Ben Lark");

  await test.step("the teacher gives Ben more time and a break", async () => {
    await teacher.reload();
    await teacher.getByRole("link", { name: "Ben Lark" }).first().click();
    await teacher.getByText("Change it", { exact: true }).click();
    await teacher.getByLabel("Time for a quiz with a limit").selectOption("1.5 times");
    await teacher.getByLabel(/^Breaks in one quiz/).selectOption("10 minutes");
    await expectAccessible(teacher);
    await teacher.getByRole("button", { name: "Save" }).click();
    await expect(
      teacher.getByText(/^1\.5 times the time, 10 minutes of break, since/),
    ).toBeVisible();
    await ben.goto("/settings");
    await expect(ben.getByText(/^1\.5 times the time, 10 minutes of break, since/)).toBeVisible();
  });

  await test.step("and assigns an exam of 40 minutes", async () => {
    await teacher.goto(classPage);
    await assignExam(teacher, { limit: "40" });
    await expect(teacher.getByText("Students see no results yet.")).toBeVisible();
    await expectAccessible(teacher);
  });

  await test.step("Ben starts it and has an hour", async () => {
    await ben.goto("/today");
    await ben.getByRole("link", { name: "Midterm" }).click();
    await expect(ben.getByText(/You have 60 minutes\./)).toBeVisible();
    await expect(ben.getByText("You have: 1.5 times the time, 10 minutes of break.")).toBeVisible();
    await ben.getByRole("button", { name: "Start the exam" }).click();
    await expect(ben.getByRole("timer")).toHaveText(/^(1:00:00|59:\d\d)$/);
    await expectAccessible(ben);
    await ben.getByRole("button", { name: "Hide the time" }).click();
    await expect(ben.getByRole("timer")).toBeHidden();
    await ben.getByRole("button", { name: "Show the time" }).click();
  });

  await test.step("a break lets the clock stand still", async () => {
    await ben.getByRole("button", { name: /^Take a break/ }).click();
    await expect(ben.getByRole("heading", { name: "A break in Midterm" })).toBeVisible();
    await expect(ben.locator("fieldset")).toHaveCount(0);
    await expectAccessible(ben);
    await ben.getByRole("button", { name: "Go on with the quiz" }).click();
    await expect(strip(ben)).toBeVisible();
  });

  await test.step("answers without a verdict, flags, and loses the connection in the middle", async () => {
    await answerByKeyboard(ben);
    await expect(answered(ben)).toHaveCount(1);
    await expect(ben.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();
    await ben.getByRole("button", { name: "Flag for review" }).click();
    await nextQuestion(ben);
    await ben.context().setOffline(true);
    await answerByKeyboard(ben);
    await expect(ben.getByText("Offline, kept on this device")).toBeVisible();
    await ben.getByText("I think this is wrong").click();
    await ben.getByLabel("What is wrong?").fill("Two answers fit.");
    await ben.getByRole("button", { name: "Send" }).click();
    await expect(ben.getByText(/^Footnote cannot be reached/)).toBeVisible();
    await expect(ben.getByLabel("What is wrong?")).toHaveValue("Two answers fit.");
    await ben.context().setOffline(false);
    await expect(ben.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible({ timeout: 40_000 });
    await expect(answered(ben)).toHaveCount(2);
    await ben.reload();
    await expect(answered(ben)).toHaveCount(2);
    await expect(strip(ben).getByRole("button", { name: /flagged$/ })).toHaveCount(1);
  });

  await test.step("hands in, and sees that nothing is out yet", async () => {
    await strip(ben).getByRole("button").last().click();
    await ben.getByRole("button", { name: "To the end" }).click();
    await expect(ben.getByText("You wanted to look again at:")).toBeVisible();
    await expectAccessible(ben);
    await ben.getByRole("button", { name: "Hand in" }).click();
    await expect(ben).toHaveURL(/\/results$/);
    await expect(ben.getByText(/Results come when your teacher releases them/)).toBeVisible();
    await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Midterm");
    await expectAccessible(ben);
  });

  await test.step("the teacher sees the mark, and releases the results", async () => {
    await teacher.goto(classPage);
    await expect(
      teacher.getByRole("row", { name: /Ben Lark/ }).getByRole("link", { name: "%" }),
    ).toBeVisible();
    await teacher.getByRole("link", { name: "Midterm" }).first().click();
    await teacher.getByRole("button", { name: "Release the results" }).click();
    await expect(teacher.getByText(/^Results were released/)).toBeVisible();
    await ben.reload();
    await expect(ben.getByRole("heading", { level: 1 })).toHaveText(/^\d+(\.\d+)? of \d+$/);
    await expectAccessible(ben);
  });
  expect(complaints).toEqual([]);
});

test("two tabs of one quiz lose nothing, and show the same", async ({ page, context }) => {
  await signUp(page, somebody("Tia"));
  const code = await test.step("a class of one", async () => {
    const made = await createClass(page);
    return made;
  });
  const room = page.url();
  const student = await (await context.browser()?.newContext())?.newPage();
  if (!student) throw new Error("no browser");
  await join(student, code, "Uma");
  await page.goto(room);
  await assignExam(page, { limit: "30" });
  await student.goto("/today");
  await student.getByRole("link", { name: "Midterm" }).click();
  await student.getByRole("button", { name: "Start the exam" }).click();
  await expect(strip(student)).toBeVisible();
  const other = await student.context().newPage();
  await other.goto(student.url());
  await answerByKeyboard(student);
  await expect(answered(other)).toHaveCount(1);
  await nextQuestion(other);
  await answerByKeyboard(other);
  await expect(answered(student)).toHaveCount(2);
  await expect(other.getByText(/^Saved /)).toBeVisible();
  await student.reload();
  await expect(answered(student)).toHaveCount(2);
});
