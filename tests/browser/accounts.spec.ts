import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import type { Person } from "../support/browser";
import { expect, expectAccessible, fillSignUp, signUp, somebody, test } from "../support/browser";

const password = (page: Page, label = "Password") => page.getByLabel(label, { exact: true });

async function fillSignIn(page: Page, { email, password: secret }: Omit<Person, "name">) {
  await page.getByLabel("E-mail").fill(email);
  await password(page).fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function signOut(page: Page, person: Person) {
  await page.getByRole("button", { name: person.name }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
}

const onAnotherDevice = async (browser: Browser) => (await browser.newContext()).newPage();

/** What the download holds. */
async function downloadData(page: Page) {
  await page.goto("/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download my data" }).click();
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

test("somebody signs up by keyboard, keeps the code, signs out and in again", async ({ page }) => {
  const ada = somebody("Ada");
  await page.goto("/sign-up");
  await expectAccessible(page);
  await page.getByLabel("Name").focus();
  for (const words of [ada.name, ada.email]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(ada.password);
  await page.keyboard.press("Enter");

  await expect(
    page.getByRole("heading", { level: 1, name: "Keep your recovery code" }),
  ).toBeFocused();
  await expect(page.getByText(/^([2-9A-Z]{5}-){3}[2-9A-Z]{5}$/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/today/);

  await signOut(page, ada);
  await page.goto("/settings");
  await expect(page).toHaveURL("/sign-in?next=%2Fsettings");
  await expectAccessible(page);
  await fillSignIn(page, { ...ada, email: ada.email.toUpperCase() });
  await expect(page).toHaveURL("/settings");
});

test("a wrong field is said beside it, and what was typed stays, but for the password", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("<script>alert(1)</script>");
  await page.getByLabel("E-mail").fill("ada");
  await password(page).fill("short");
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page.getByRole("alert").first()).toHaveText("Please look at what is marked below.");
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/name@example\.org/);
  await expect(password(page)).toHaveAccessibleDescription(/At least 10 characters\.$/);
  await expect(page.getByLabel("Name")).toHaveValue("<script>alert(1)</script>");
  await expect(page.getByLabel("E-mail")).toHaveValue("ada");
  await expect(password(page)).toHaveValue("");
  await expectAccessible(page);
});

test("an e-mail that has an account gets no second one", async ({ page, browser }) => {
  const ada = somebody("Ada");
  await signUp(page, ada);
  const other = await onAnotherDevice(browser);
  await other.goto("/sign-up");
  await other.getByLabel("Name").fill("Eve");
  await other.getByLabel("E-mail").fill(ada.email);
  await password(other).fill("another long password");
  await other.getByRole("button", { name: "Create account" }).click();
  await expect(other.getByLabel("E-mail")).toHaveAccessibleDescription(
    /an account with this e-mail/,
  );
});

test("after sign-in nobody is sent to another site", async ({ page }) => {
  const ada = somebody("Ada");
  await signUp(page, ada);
  await signOut(page, ada);
  await page.goto("/sign-in?next=//evil.example/today");
  await fillSignIn(page, ada);
  await expect(page).toHaveURL("/today");
});

test("ten wrong passwords stop an account, and say how long", async ({ page }) => {
  const ada = somebody("Ada");
  await page.goto("/sign-in");
  for (let tries = 0; tries < 10; tries += 1) {
    await fillSignIn(page, ada);
    await expect(page.getByRole("alert").first()).toHaveText(/do not belong together/);
    await expect(password(page)).toHaveValue("");
  }
  await fillSignIn(page, ada);
  await expect(page.getByRole("alert").first()).toHaveText(
    /^Too many tries\. Wait 1[45] minutes, then try again\.$/,
  );
});

test("a forgotten password is replaced by the recovery code, which signs out everywhere else", async ({
  page,
  browser,
}) => {
  const ada = somebody("Ada");
  await page.goto("/sign-up?next=/settings");
  await page.getByLabel("Name").fill(ada.name);
  await page.getByLabel("E-mail").fill(ada.email);
  await password(page).fill(ada.password);
  await page.getByRole("button", { name: "Create account" }).click();
  const code = (await page.getByText(/^([2-9A-Z]{5}-){3}[2-9A-Z]{5}$/).textContent()) ?? "";

  const other = await onAnotherDevice(browser);
  await other.goto("/sign-in");
  await other.getByRole("link", { name: "I forgot my password" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Recover your account");
  await expectAccessible(other);
  await other.getByLabel("E-mail").fill(ada.email);
  await other.getByLabel("Recovery code").fill(code.toLowerCase().replaceAll("-", " "));
  await password(other, "New password").fill("a new long password");
  await other.getByRole("button", { name: "Set new password" }).click();
  await expect(other.getByRole("heading", { name: "Keep your recovery code" })).toBeFocused();
  await expect(other.getByText(code)).toHaveCount(0);

  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in/);
  await fillSignIn(page, { ...ada, password: "a new long password" });
  await expect(page).toHaveURL("/settings");
});

test("a new password and signing out everywhere end other sessions, not this one", async ({
  page,
  browser,
}) => {
  const ada = somebody("Ada");
  await signUp(page, ada);
  const other = await onAnotherDevice(browser);
  const signInThere = async (secret: string) => {
    await other.goto("/sign-in?next=/settings");
    await fillSignIn(other, { ...ada, password: secret });
    await expect(other).toHaveURL("/settings");
  };
  const expectOver = async () => {
    await other.goto("/settings");
    await expect(other).toHaveURL(/\/sign-in/);
    await page.goto("/settings");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
  };

  await signInThere(ada.password);
  await page.goto("/settings");
  await password(page, "Current password").fill("not my password");
  await password(page, "New password").fill("a new long password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(password(page, "Current password")).toHaveAccessibleDescription(/not your password/);
  await password(page, "Current password").fill(ada.password);
  await password(page, "New password").fill("a new long password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Saved. Other devices are signed out.")).toBeVisible();
  await expectOver();

  await signInThere("a new long password");
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByText("Only this device is signed in")).toBeVisible();
  await expectOver();
});

test("settings are saved and seen at once", async ({ page }) => {
  await signUp(page, somebody("Ada"));
  await page.goto("/settings");
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
  await page.getByLabel("Name").fill("Ada L.");
  await page.getByLabel("Time zone").selectOption("Asia/Jakarta");
  await page.getByLabel("Dark").check();
  await page.getByLabel("Larger").check();
  const you = page.locator("form").filter({ hasText: "Time zone" });
  await you.getByRole("button", { name: "Save" }).click();

  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "larger");
  await expect(page.getByRole("button", { name: "Ada L." })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Jakarta");
  await expect(page.getByLabel("Dark")).toBeChecked();
});

/** Answers the question on the first page; returns the attempt that it began. */
async function tryAQuestion(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("radio").first().press("Space");
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test("what a visitor answered is theirs when they sign up, and when they sign in", async ({
  page,
  browser,
}) => {
  const ada = somebody("Ada");
  const first = await tryAQuestion(page);
  await page.goto("/sign-up");
  await expect(page.getByText("What you have answered so far will be yours.")).toBeVisible();
  await fillSignUp(page, ada);
  await expect(page).toHaveURL(/\/today/);

  const other = await onAnotherDevice(browser);
  const second = await tryAQuestion(other);
  await other.goto("/sign-in");
  await fillSignIn(other, ada);
  await expect(other).toHaveURL(/\/today/);

  const { attempts } = await downloadData(other);
  expect(attempts.map(({ id }: { id: string }) => id)).toEqual([first, second]);
  expect(attempts[0].questions[0].responses).toHaveLength(1);
});

test("a person takes their data along and deletes their account", async ({ page }) => {
  const ada = somebody("Ada");
  await signUp(page, ada);
  const data = await downloadData(page);
  expect(data.profile).toMatchObject({ name: "Ada", email: ada.email, timeZone: "Europe/Berlin" });

  await page.getByRole("button", { name: "Delete my account" }).click();
  await expectAccessible(page);
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await password(page, "Your password").last().fill("not my password");
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(dialog.getByText("That is not your password.")).toBeVisible();
  await dialog.getByLabel("Your password", { exact: true }).fill(ada.password);
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Your account and your data are deleted.")).toBeVisible();

  await fillSignIn(page, ada);
  await expect(page.getByRole("alert").first()).toHaveText(/do not belong together/);
});

test("a visitor deletes what is kept by typing the word", async ({ page }) => {
  const attempt = await tryAQuestion(page);
  await page.goto("/settings");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete what is kept" }).click();
  await page.getByLabel("Type the word delete").fill("yes");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByLabel("Type the word delete")).toHaveAccessibleDescription(
    /the word delete/,
  );
  await page.getByLabel("Type the word delete").fill("Delete");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Your account and your data are deleted.")).toBeVisible();
  await page.goto(`/attempts/${attempt}`);
  await expect(page).toHaveURL(/\/sign-in/);
});
