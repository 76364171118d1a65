import { expect, expectAccessible, signUp, somebody, test } from "../support/browser";

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

  const date = page.getByLabel("Your exam");
  await date.fill("2020-01-01");
  await page.getByRole("button", { name: "Save the date" }).press("Enter");
  await expect(page.getByText("Choose a day from tomorrow on")).toBeVisible();
  await expect(date).toHaveValue("2020-01-01");
  await date.fill(new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Save the date" }).press("Enter");
  await expect(page.getByText(/On the morning of the exam/)).toBeVisible();
  await expectAccessible(page);

  await page.goto("/today");
  await page.getByRole("link", { name: /^Plan for/ }).press("Enter");
  await expect(page.getByText(/On the morning of the exam/)).toBeVisible();
});
