import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signUp, somebody, test } from "../support/browser";
import { expectNoOverhang } from "../support/looks";

const SET = "/study-sets/moon-landings-mixed";

/** What holds of every page: a title of its own, its headings in order, nothing cut at 400% zoom. */
async function lookOver(page: Page, addresses: readonly string[]) {
  const titles = new Map<string, string>();
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const title = await page.title();
    expect(titles.get(title), `${address} has the title of another page`).toBeUndefined();
    titles.set(title, address);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 256 });
    await expectNoOverhang(page, `${address} scrolls sideways`);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  process.stdout.write(await firstLoads(page, addresses));
}

/** The scripts that each page's HTML names, in kB as gzip sends them. */
async function firstLoads(page: Page, addresses: readonly string[]): Promise<string> {
  const sizes = new Map<string, number>();
  const lines: string[] = [];
  for (const address of addresses) {
    const html = await (await page.request.get(address)).text();
    const tags = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    const modern = tags.filter((tag) => !/nomodule/i.test(tag));
    const scripts = new Set(modern.flatMap((tag) => / src="([^"]+)"/.exec(tag)?.[1] ?? []));
    expect(scripts.size).toBeGreaterThan(0);
    for (const script of scripts) {
      if (sizes.has(script)) continue;
      sizes.set(script, gzipSync(await (await page.request.get(script)).body()).length);
    }
    const bytes = [...scripts].reduce((sum, script) => sum + (sizes.get(script) ?? 0), 0);
    const kilobytes = Math.round(bytes / 1024);
    expect(kilobytes, `${address} loads more script than a page here needs`).toBeLessThan(180);
    lines.push(`${String(kilobytes).padStart(4)} kB  ${address.replace(/[\w-]{24,}/g, "…")}`);
  }
  return `First-load JavaScript, gzip:\n${lines.join("\n")}\n`;
}

test("what a visitor can open", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/library/moon-landings");
  const document = page.getByRole("region", { name: "Documents" }).getByRole("link").first();
  const reader = (await document.getAttribute("href")) ?? "/no-document";
  await lookOver(page, [
    "/",
    "/library",
    "/library/moon-landings",
    SET,
    reader,
    "/sign-in",
    "/sign-up",
    "/recover",
    "/join",
    "/no-such-page",
  ]);
});

test("what a learner and teacher can open, with nothing in it and with something", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signUp(page, somebody("Aleksandra Konstantinopolskaya-Featherstonehaugh محمدی"));
  await lookOver(page, ["/today", "/review", "/progress", "/classrooms", "/classrooms/new"]);

  await page.goto(SET);
  await page.getByRole("button", { name: "Put on Today" }).click();
  await expect(page.getByRole("link", { name: "Go to Today" })).toBeFocused();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  const attempt = new URL(page.url()).pathname;
  await lookOver(page, [attempt]);
  const strip = page.getByRole("navigation", { name: "Questions" });
  await strip.getByRole("button").last().click();
  await page.getByRole("button", { name: "To the end" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "See the results" }).click();
  await expect(page).toHaveURL(/\/results$/);

  await page.goto("/classrooms/new");
  await page.getByLabel("Name", { exact: true }).fill("A class with a long name ".repeat(3));
  await page.getByRole("button", { name: "Create the class" }).click();
  await expect(page.getByRole("link", { name: "Assign a study set" })).toBeVisible();
  const classroom = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Assign a study set" }).click();
  await page.getByLabel("Title").fill("Chapter 1");
  await page.getByRole("button", { name: "Assign to the class" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chapter 1");
  await lookOver(page, [
    `${attempt}/results`,
    "/today",
    "/review",
    "/progress",
    "/settings",
    "/classrooms",
    classroom,
    `${classroom}/assignments/new`,
    new URL(page.url()).pathname,
  ]);
});
