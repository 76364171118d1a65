import type { Page } from "@playwright/test";
import { expect, expectAccessible, signUp, somebody, test } from "../support/browser";

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function saveDate(page: Page, date: string) {
  await page.getByLabel(/^(Your exam|The exam of the class)/).fill(date);
  await page.getByRole("button", { name: "Save the date" }).press("Enter");
}

test("a learner chooses how well to know a set and plans for an exam, by keyboard", async ({
  page,
}) => {
  await signUp(page, somebody("Ada Plan"));
  await page.goto("/study-sets/moon-landings-roles");
  await page.getByRole("button", { name: "Put on Today" }).press("Enter");
  await page.getByRole("link", { name: "Plan", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Your plan" })).toBeVisible();

  await page.getByRole("radio", { name: /^90%/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /^95%/ })).toBeChecked();
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(page.getByText("Saved").first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^95%/ })).toBeChecked();

  await saveDate(page, "2020-01-01");
  await expect(page.getByText("Choose a day from tomorrow on")).toBeVisible();
  await expect(page.getByLabel("Your exam")).toHaveValue("2020-01-01");
  await saveDate(page, inDays(21));
  await expect(page.getByText(/On the morning of the exam/)).toBeVisible();
  await expectAccessible(page);

  await page.goto("/today");
  await page.getByRole("link", { name: /^Plan for/ }).press("Enter");
  await expect(page.getByText(/On the morning of the exam/)).toBeVisible();
});

test("a teacher sets the exam of a class, and keeps its quizzes and cards apart", async ({
  page,
}) => {
  await signUp(page, somebody("Ms Plan"));
  await page.goto("/classrooms/new");
  await page.getByLabel("Name", { exact: true }).fill("History 9b");
  await page.getByRole("button", { name: "Create the class" }).click();
  await page.getByRole("button", { name: "Keep quizzes and cards apart" }).press("Enter");
  await expect(page.getByText(/does not touch their daily cards/)).toBeVisible();
  await page.getByRole("button", { name: "Let quizzes count for cards" }).press("Enter");
  await expect(page.getByText(/counts for their daily cards/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Assign a study set" }).click();
  await page.getByLabel("Title").fill("Know it by May");
  await page.getByLabel("As review").check();
  await page.getByRole("button", { name: "Assign to the class" }).click();
  await saveDate(page, inDays(30));
  await expect(page.getByText("Saved")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("The exam of the class")).toHaveValue(inDays(30));
  await expectAccessible(page);
});
