import type { Page } from "@playwright/test";
import { expect, expectAccessible, signUp, somebody, test } from "../support/browser";
import { expectNoOverhang, inEachLook, picturesFolder, shoot } from "../support/looks";
import { savedPage } from "../support/saved-page";

const FIVE_MINUTES = 300_000;

/** Where pictures are kept, nothing stands over the edge in them. */
async function look(page: Page, name: string): Promise<void> {
  if (!picturesFolder) return;
  await inEachLook(page, () => expectNoOverhang(page));
  await shoot(page, name, { fullPage: false });
}

test("a new teacher comes from a saved page to a published bank and a printed quiz", async ({
  page,
}) => {
  test.setTimeout(FIVE_MINUTES);
  const began = Date.now();
  await signUp(page, somebody("Tess Teacher"));
  await page.goto("/classrooms/new");
  await page.getByRole("textbox", { name: "Name" }).fill("History 9b");
  await page.getByRole("button", { name: "Create the class" }).click();
  await expect(page.getByRole("heading", { name: "History 9b" })).toBeVisible();

  await page.getByRole("link", { name: "Workshop" }).click();
  await look(page, "1-empty");
  await page.getByRole("link", { name: "Start a collection" }).click();
  await page.getByLabel("Name").fill("The harbour bridge");
  await page.getByRole("button", { name: "Go on to the first document" }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "Harbour bridge.html",
    mimeType: "text/html",
    buffer: Buffer.from(savedPage()),
  });
  await look(page, "2-add");
  await page.getByRole("button", { name: "Read this document" }).click();
  await expect(page.getByText(/\d+ questions added/)).toBeVisible({ timeout: 60_000 });
  await look(page, "3-collection");

  await page.getByRole("link", { name: /Harbour bridge opens/ }).click();
  const questions = page.getByRole("region", { name: "Questions" });
  await questions
    .getByRole("button", { name: /^Accept/ })
    .first()
    .click();
  await expect(page.getByText("Accepted by Tess Teacher.")).toBeVisible();
  await look(page, "4-desk");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Questions", exact: true }).click();
  await look(page, "5-desk-questions");
  await questions.getByRole("link", { name: /^Edit/ }).first().click();
  await expect(page.getByRole("heading", { name: "Edit a question" })).toBeVisible();
  await look(page, "6-edit");

  await page.getByRole("link", { name: "The harbour bridge" }).click();
  await page.getByRole("checkbox", { name: "History 9b" }).check();
  await page.getByRole("button", { name: "Save who sees it" }).click();
  await expect(page.getByText("Published.")).toBeVisible();

  await page.getByRole("link", { name: "Take a quiz, or assign one" }).click();
  await page.getByRole("link", { name: "A bit of everything" }).click();
  await page.getByRole("link", { name: "Print it" }).click();
  const sheet = page.getByRole("article", { name: /^A bit of everything, version A/ });
  await expect(sheet.getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("article", { name: /^Key:/ })).toBeVisible();
  await look(page, "7-paper");
  expect(Date.now() - began).toBeLessThan(FIVE_MINUTES);
});

test("what a new version of a document changed is told where its owner looks", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page, somebody("Tess Teacher"));
  await page.goto("/workshop/new");
  await page.getByLabel("Name").fill("The bridge");
  await page.getByRole("button", { name: "Go on to the first document" }).click();
  const bring = async (body: string) => {
    await page.getByLabel("File", { exact: true }).setInputFiles({
      name: "bridge.html",
      mimeType: "text/html",
      buffer: Buffer.from(body),
    });
    await page.getByRole("button", { name: "Read this document" }).click();
  };
  await bring(savedPage());
  await expect(page.getByText(/\d+ questions added/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("link", { name: "Bring in a newer version" }).click();
  await bring(savedPage({ day: "19 May 2014" }));
  await expect(page.getByText(/Of the passages that facts rest on/)).toBeVisible({
    timeout: 60_000,
  });
  await page.getByText("Show what changed or went").click();
  await expect(page.locator("ins").first()).toContainText("19 May 2014");
  await expectAccessible(page);
  await look(page, "8-drift");
});

test("what waits for a decision, to be looked at", async ({ page }) => {
  test.skip(!process.env.TEST_SCREENSHOTS, "Only where somebody looks.");
  test.setTimeout(120_000);
  await signUp(page, somebody("Tess Teacher"));
  await page.goto("/workshop/new");
  await page.getByLabel("Name").fill("Reactions");
  await page.getByRole("button", { name: "Go on to the first document" }).click();
  const file = page.getByLabel("File", { exact: true });
  await file.setInputFiles("content/qasem-soleimani/the-reactions.md");
  await page.getByRole("button", { name: "Read this document" }).click();
  await page
    .getByRole("link", { name: /reactions/i })
    .first()
    .waitFor({ timeout: 60_000 });
  await look(page, "a-collection");
  await page.getByRole("link", { name: /in doubt/ }).click();
  await page.getByRole("heading", { name: "Why it is in doubt" }).waitFor();
  await look(page, "b-doubts");
  await page.getByRole("link", { name: "Reactions", exact: true }).click();
  await page.getByRole("region", { name: "Documents" }).getByRole("link").first().click();
  await page.getByRole("region", { name: "Text" }).waitFor();
  await look(page, "c-desk");
});

test("the pages of a bank, to be looked at", async ({ page }) => {
  test.skip(!process.env.TEST_SCREENSHOTS, "Only where somebody looks.");
  test.setTimeout(120_000);
  for (const room of ["questions", "timeline", "people"]) {
    await page.goto(`/library/qasem-soleimani/${room}`);
    await look(page, `9-${room}`);
  }
});
