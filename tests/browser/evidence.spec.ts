import type { Page } from "@playwright/test";
import { expect, expectAccessible, listen, signUp, somebody, test } from "../support/browser";
import { createClass, join, press } from "../support/class-journey";
import { openReview, putOnToday } from "../support/review-page";

/** The server looks for evidence every fifteen seconds. */
const UNTIL_TAKEN = { timeout: 60_000, intervals: [2_000] };

test("an answer in a quiz stands in its card's log, and is amended when it is marked anew", async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const ben = await (await browser.newContext()).newPage();
  const complaints = listen(ben, new URL(baseURL ?? "").host);
  await signUp(teacher, somebody("Ms Osei"));
  await makeSetOfOneDate(teacher);
  await join(ben, await createClass(teacher), "Ben Lark");

  await test.step("the class gets the question to practise", async () => {
    await teacher.reload();
    await press(teacher, "link", "Assign a study set");
    await teacher.getByLabel("Study set").selectOption({ label: "One date" });
    await teacher.getByLabel("Title").fill("Before Friday");
    await teacher.getByRole("radio", { name: /^Practice/ }).check();
    await teacher.getByRole("button", { name: "Assign to the class" }).click();
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Before Friday");
  });

  await test.step("Ben reviews no new cards, and gets the question wrong", async () => {
    await putOnToday(ben, "moon-landings-mixed");
    await ben.goto("/settings");
    await ben.getByLabel("New cards a day").fill("0");
    const settings = ben.locator("form").filter({ hasText: "New cards a day" });
    await settings.getByRole("button", { name: "Save" }).click();
    await expect(settings.getByText("Saved")).toBeVisible();
    await ben.goto("/today");
    await ben.getByRole("link", { name: "Before Friday" }).click();
    await ben.getByRole("button", { name: /^Start/ }).click();
    await ben.getByRole("textbox").fill("1 January 1900");
    await ben.getByRole("button", { name: "Check" }).click();
    await expect(ben.getByRole("heading", { name: "Not right" })).toBeVisible();
    await ben.getByRole("button", { name: "To the end" }).click();
    await ben.getByRole("button", { name: "See the results" }).click();
    await expect(ben).toHaveURL(/\/results$/);
  });

  await test.step("the card's log says where the slip comes from", async () => {
    await expectStory(ben, { answer: "Again", origin: "Answered in One date", next: "1 minute" });
    await expectAccessible(ben);
  });

  await test.step("the teacher gives everybody the full mark", async () => {
    await teacher.reload();
    await press(teacher, "link", "How each question did");
    await teacher.getByRole("main").getByRole("link", { name: /\?/ }).click();
    await press(teacher, "link", "Give everybody the full mark");
    await expect(teacher.getByText(/^The one attempt changes/)).toBeVisible();
    await press(teacher, "button", "Apply it");
    await expect(teacher.getByText(/nobody’s mark fell by it/)).toBeVisible();
  });

  await test.step("log and memory are those of the right mark", async () => {
    const origin = "Answered in One date, marked anew since";
    await expectStory(ben, { answer: "Good", origin, next: "10 minutes" });
  });
  expect(complaints).toEqual([]);
});

/** A study set of a single question, whose answer is a date that is typed. */
async function makeSetOfOneDate(teacher: Page) {
  await teacher.goto("/library/moon-landings/questions?kind=date&form=short");
  const first = teacher.getByRole("checkbox", { name: /^Choose/ }).first();
  await first.check();
  await teacher.getByLabel("Its title").fill("One date");
  await teacher.getByRole("button", { name: "Put on the list" }).click();
  await expect(teacher.getByText("1 question put on the list.")).toBeVisible();
}

type Story = { answer: string; origin: string; next: string };

/** How the only card of the day has gone, once the evidence has been taken. */
async function expectStory(page: Page, { answer, origin, next }: Story) {
  await expect(async () => {
    await openReview(page);
    await page.getByRole("button", { name: "This card" }).click({ timeout: 2_000 });
    await page.getByRole("button", { name: /^How it has gone/ }).click({ timeout: 2_000 });
    const story = page.getByRole("dialog", { name: "How this card has gone" });
    const row = story.getByRole("row", { name: new RegExp(`${answer}.*${origin} –`) });
    await expect(row).toBeVisible({ timeout: 3_000 });
    const interval = story.getByRole("term").filter({ hasText: "Last interval" });
    await expect(interval.locator("xpath=following-sibling::dd")).toHaveText(next);
  }).toPass(UNTIL_TAKEN);
}
