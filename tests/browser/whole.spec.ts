import type { Page } from "@playwright/test";
import { answerByKeyboard, expect, fillSignUp, listen, somebody, test } from "../support/browser";

const CLASS = "History 9b";

/** Answers every question of the open quiz, by keyboard, with whatever comes first. */
async function answerAll(page: Page) {
  const strip = page.getByRole("navigation", { name: "Questions" });
  await expect(strip).toBeVisible();
  const open = strip.getByRole("button", { name: /not answered$/ });
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().click();
    await answerByKeyboard(page);
    const check = page.getByRole("button", { name: "Check" });
    if (await check.count()) await check.click();
    await expect(open).toHaveCount(left - 1);
  }
  await strip.getByRole("button").last().click();
  await page.getByRole("button", { name: "To the end" }).click();
}

test("the whole story: a visitor who becomes a teacher, and a student of theirs", async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const student = await (await browser.newContext()).newPage();
  const complaints = listen(student, new URL(baseURL ?? "").host);
  const osei = somebody("Ms Osei");
  const lark = somebody("Ben Lark");
  let code = "";

  await test.step("a visitor answers a question, sees its source, and signs up to keep it", async () => {
    await teacher.goto("/");
    await teacher.getByRole("radio").first().check({ force: true });
    await teacher.getByRole("button", { name: "Check my answer" }).click();
    await expect(teacher.getByRole("complementary", { name: "Source 1" })).toBeVisible();
    await teacher.getByRole("link", { name: "Create an account" }).click();
    await fillSignUp(teacher, osei);
    await expect(teacher.getByRole("button", { name: /^Question 1, (not )?right$/ })).toBeVisible();
  });

  await test.step("takes the quiz to its end and opens a source in its document", async () => {
    await answerAll(teacher);
    await teacher.getByRole("button", { name: "See the results" }).click();
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText(/^\d+(\.\d+)? of 10$/);
    await teacher.getByRole("link", { name: "Open in the document" }).first().click();
    await expect(teacher.locator("mark[data-cited]").first()).toBeInViewport();
  });

  await test.step("reviews a card by keyboard", async () => {
    await teacher.goto("/study-sets/moon-landings-roles");
    await teacher.getByRole("button", { name: "Put on Today" }).click();
    await teacher.getByRole("link", { name: "Go to Today" }).press("Enter");
    await teacher.getByRole("link", { name: "Review", exact: true }).press("Enter");
    const stem = teacher.getByRole("heading", { level: 1 });
    await expect(stem).toBeFocused();
    const first = (await stem.textContent()) ?? "";
    await teacher.keyboard.press("Space");
    await teacher.keyboard.press("3");
    await expect(stem).not.toHaveText(first);
  });

  await test.step("creates a class, and a student joins it by the link", async () => {
    await teacher.goto("/classrooms/new");
    await teacher.getByLabel("Name", { exact: true }).fill(CLASS);
    await teacher.getByRole("button", { name: "Create the class" }).click();
    code = (await teacher.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? "";
    await student.goto(`/join/${code}`);
    await student.getByRole("link", { name: "Create an account" }).click();
    await fillSignUp(student, lark);
    await student.getByRole("button", { name: "Join the class" }).click();
    await expect(student.getByText("Nothing to do yet")).toBeVisible();
  });

  await test.step("assigns a quiz, which the student hands in", async () => {
    await teacher.reload();
    await teacher.getByRole("link", { name: "Assign a study set" }).click();
    await teacher.getByLabel("Title").fill("Chapter 1");
    await teacher.getByRole("button", { name: "Assign to the class" }).click();
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Chapter 1");
    await student.goto("/today");
    await student.getByRole("link", { name: "Chapter 1" }).click();
    await student.getByRole("button", { name: "Start the quiz" }).click();
    await answerAll(student);
    await student.getByRole("button", { name: "Hand in" }).click();
    await expect(student).toHaveTitle(/^Results: Chapter 1/);
  });

  await test.step("both see the result", async () => {
    const mark = (await student.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await teacher.reload();
    const row = teacher.getByRole("row", { name: /Ben Lark/ });
    await row.getByRole("link", { name: /%/ }).click();
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText(mark);
    await expect(teacher).toHaveTitle(/^Ben Lark: Chapter 1/);
    await student.goto("/progress");
    await expect(student.getByRole("row", { name: /Chapter 1|A bit/ })).toContainText(mark);
  });

  await test.step("the student takes their data along and leaves", async () => {
    const exported = await student.request.get("/settings/export");
    expect(exported.headers()["content-disposition"]).toContain("attachment");
    expect(await exported.text()).toContain(lark.email);
    await student.goto("/settings");
    await student.getByRole("button", { name: "Delete my account" }).click();
    const dialog = student.getByRole("dialog");
    await dialog.getByLabel("Your password").fill(lark.password);
    await dialog.getByRole("button", { name: "Delete for good" }).click();
    await expect(student).not.toHaveURL(/\/settings/);
    await teacher.goto("/classrooms");
    await teacher.getByRole("link", { name: CLASS }).click();
    await expect(teacher.getByText("Ben Lark")).toBeHidden();
    await expect(teacher.getByRole("row", { name: /Former student/ })).toContainText("%");
  });
  expect(complaints).toEqual([]);
});
