import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";

export { expect };

/**
 * A page that fails its test when the browser complains: an error on the console, a
 * violation of the content policy, a request to another host.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints = listen(page, new URL(baseURL ?? "").host);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** What a browser says of pages that are not yours, and while a test keeps it offline. */
const EXPECTED = /status of 404|ERR_INTERNET_DISCONNECTED/;

export function listen(page: Page, host: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (/^https?:$/.test(asked.protocol) && asked.host !== host) complaints.push(request.url());
  });
  return complaints;
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails on anything that axe finds on the page as it stands, in both themes. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // what began to move before the wish is half faded in until it ends
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    // a button half under the bar of a quiz can be scrolled out from under it
    await page.evaluate(() => {
      if (document.querySelector(".quiz-bar")) scrollTo(0, document.body.scrollHeight);
    });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
}

export type Person = { name: string; email: string; password: string };

/** A person of the story, new in every test. */
export function somebody(name: string): Person {
  const email = `${name.toLowerCase().replace(/\W+/g, "-")}-${crypto.randomUUID()}@example.org`;
  return { name, email, password: "a long enough password" };
}

/** Signs up through the form, as people do, and keeps the recovery code. */
export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-up");
  await fillSignUp(page, person);
  await expect(page).toHaveURL(/\/today/);
}

/** The sign-up form that is open, to the end: it leads back to where the person came from. */
export async function fillSignUp(page: Page, person: Person): Promise<void> {
  await page.getByLabel("Name").fill(person.name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByRole("link", { name: "I have kept it" }).click();
}

/** Some answer to the question that is open, in whatever form, by keyboard alone. */
export async function answerByKeyboard(page: Page): Promise<void> {
  const typed = page.getByRole("textbox");
  const option = page.getByRole("radio").or(page.getByRole("checkbox"));
  const select = page.getByRole("combobox");
  const mover = page.getByRole("button", { name: /^Move down/ });
  await expect(typed.or(option).or(select).or(mover).first()).toBeAttached();
  if (await typed.count()) {
    await typed.first().focus();
    await page.keyboard.type("20 July 1969");
  } else if (await option.count()) {
    await page.keyboard.press("a");
    await expect(option.first()).toBeChecked();
  } else if (await select.count()) {
    await select.first().press("ArrowDown");
  } else {
    await mover.first().press("Enter");
  }
}
