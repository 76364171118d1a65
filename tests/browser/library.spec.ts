import { expect, expectAccessible, test } from "../support/browser";
import { expectNoOverhang } from "../support/looks";

test("a visitor finds a document in the library and reads its facts", async ({ page }) => {
  await page.goto("/library");
  await expectAccessible(page);
  await page.getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/library\/./);
  await expect(page.getByRole("heading", { name: /^\d+ questions$/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("region", { name: "Documents" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/documents\//);
  await expect(page.locator("mark").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Fact 1", exact: true }).click();
  const note = page.getByRole("dialog", { name: "Fact 1", exact: true });
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
});

test("each kind of fact can be switched off in the text", async ({ page }) => {
  await page.goto("/library/moon-landings");
  await page.getByRole("region", { name: "Documents" }).getByRole("link").first().click();
  const dates = page.locator('article span.figure[data-kind="date"]');
  const roles = page.locator('article span.figure[data-kind="role"]');
  await expect(dates.first()).toBeVisible();
  await page.getByRole("checkbox", { name: /dates?$/ }).uncheck();
  await expect(dates.first()).toBeHidden();
  await expect(roles.first()).toBeVisible();
});

test("a document is read on a phone without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/library/moon-landings");
  await page.getByRole("region", { name: "Documents" }).getByRole("link").first().click();
  await expect(page.locator("mark").first()).toBeVisible();
  await expectNoOverhang(page);
});

test("addresses that are made up are not found, in the same words", async ({ page }) => {
  for (const path of [
    "/library/none",
    "/documents/none",
    "/documents/none?mark=1-2&version=<script>",
    "/study-sets/'; drop table items; --",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  }
});
