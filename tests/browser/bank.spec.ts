import { expect, expectAccessible, signUp, somebody, test } from "../support/browser";

test("a bank is searched, read in order of time and by person, each with its passage", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/library/moon-landings");
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  const all = await page.getByRole("status").textContent();
  await page.getByLabel("Words").fill("Armstrong");
  await page.getByLabel("Kind").selectOption({ label: "Dates" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/words=Armstrong/);
  await expect(page.getByRole("status")).not.toHaveText(all ?? "");
  await page.getByText("Answer and source").first().click();
  await expect(page.locator("mark").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Time line" }).click();
  await expect(page.getByRole("heading", { name: "1969", exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Who is who" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("article").first().getByRole("link").first().click();
  await expect(page.locator("#cited")).toBeVisible();
});

test("a study set of one's own is made, printed with a key apart, and ended", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page, somebody("Tess Teacher"));
  await page.goto("/library/moon-landings");
  await page.getByRole("link", { name: "Make a study set of your own" }).click();
  await page.getByLabel("Title").fill("Friday");
  await page.getByLabel("Dates").fill("3");
  await page.getByLabel("Roles").fill("0");
  await page.getByLabel("Reactions").fill("0");
  await page.getByLabel("Easy").check();
  await page.getByLabel("In between").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the study set" }).click();
  await expect(page.getByRole("heading", { name: "Friday" })).toBeVisible();

  await page.getByRole("link", { name: "Print it" }).click();
  const sheet = page.getByRole("article", { name: "Friday, version A", exact: true });
  const key = page.getByRole("article", { name: "Key: Friday, version A" });
  await expect(sheet.getByRole("listitem").first()).toBeVisible();
  await expect(key.locator("q").first()).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await page.goto("/library/moon-landings/questions");
  await page
    .getByRole("checkbox", { name: /^Choose/ })
    .first()
    .check();
  await page.getByLabel("Its title").fill("By hand");
  await page.getByRole("button", { name: "Put on the list" }).click();
  await expect(page.getByText("1 question put on the list.")).toBeVisible();
  await page.goto("/library/moon-landings");
  await page.getByRole("link", { name: "By hand" }).click();
  await page.getByRole("button", { name: "End this study set" }).click();
  await page.getByRole("button", { name: "End it" }).click();
  await expect(page).toHaveURL(/\/library$/);
  await page.goto("/library/moon-landings");
  await expect(page.getByRole("link", { name: "Friday" })).toBeVisible();
  await expect(page.getByRole("link", { name: "By hand" })).toBeHidden();
});
