import { readFileSync } from "node:fs";
import { expect, expectAccessible, test } from "../support/browser";
import { expectNoOverhang } from "../support/looks";
import { savedPage } from "../support/saved-page";
import { startCollection, upload } from "../support/workshop-journey";

test("a saved news page becomes a bank that nothing of it has run in", async ({ page }) => {
  await startCollection(page);
  await expectAccessible(page);
  await upload(page, { name: "Harbour bridge – The Coast Herald.html", body: savedPage() });

  await expect(page.getByText(/\d+ questions added/)).toBeVisible({ timeout: 30_000 });
  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByRole("link", { name: /Harbour bridge opens/ })).toBeVisible();
  await expect(documents.getByText("The Coast Herald, 13 May 2014")).toBeVisible();
  await expect(page).toHaveTitle(/The bridge/);
  await expectAccessible(page);
});

test("what cannot be read is refused in clear words, and what was typed stays", async ({
  page,
}) => {
  await startCollection(page);
  await page.getByLabel("Title").fill("My notes");
  const refused = [
    [{ name: "notes.txt", body: "%PDF-1.7 and so on" }, "This is a PDF, not a text."],
    [{ name: "notes.txt", body: Buffer.from([1, 0, 2, 3]) }, "This is not a text file."],
    [{ name: "notes.txt", body: Buffer.from([0xe9, 0x20]) }, "not encoded as UTF-8"],
    [{ name: "notes.md", body: "  \n " }, "There is no text in it."],
    [{ name: "notes.exe", body: "text" }, "Choose a file that ends in"],
    [{ name: "notes.txt", body: "x".repeat(5 * 1024 * 1024 + 1) }, "may have 5 MB at most"],
  ] as const;
  for (const [file, words] of refused) {
    await upload(page, file);
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(page.getByLabel("Title")).toHaveValue("My notes");
  await page.getByLabel("Paste a text").check();
  await page.getByRole("button", { name: "Read this document" }).click();
  await expect(page.getByText("Paste the text of the document.")).toBeVisible();
  await expectAccessible(page);
});

test("the server refuses 50 MB itself, and names the limit", async ({ page, baseURL }) => {
  await startCollection(page);
  const address = page.url().replace(/documents\/new$/, "upload");
  const file = { name: "big.txt", mimeType: "text/plain", buffer: Buffer.alloc(50_000_000, "x") };
  const answer = await page.request.post(address, {
    headers: { origin: baseURL ?? "" },
    multipart: { file },
  });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("5 MB");
});

test("a teacher looks through a document's questions and decides", async ({ page }) => {
  test.setTimeout(120_000);
  await startCollection(page);
  await upload(page, { name: "bridge.html", body: savedPage() });
  await page.getByRole("link", { name: /Harbour bridge opens/ }).click({ timeout: 30_000 });

  const text = page.getByRole("region", { name: "Text" });
  const questions = page.getByRole("region", { name: "Questions" });
  await expect(text.getByText("This bridge belongs to every family")).toBeVisible();
  await expect(page.getByRole("list", { name: "Sentences of this document" })).toContainText(
    /\d+ asked/,
  );
  await expectAccessible(page);

  const first = questions.getByRole("article").first();
  await first.getByRole("button", { name: /^Accept/ }).focus();
  await page.keyboard.press("r");
  await expect(first.getByText("Rejected by Tess Teacher.")).toBeVisible();
  await page.keyboard.press("r");
  await expect(first.getByText("Asked.")).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(questions).toBeHidden();
  await text.getByRole("link", { name: "Fact 1", exact: true }).first().click();
  await expect(questions).toBeVisible();
  await expect(text).toBeHidden();
  await expectNoOverhang(page);
  await expectAccessible(page);

  await first.getByRole("link", { name: /^Edit/ }).click();
  const stem = page.getByRole("textbox", { name: "Question" });
  await stem.fill(`Think back: ${await stem.inputValue()}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save and check the proof" }).click();
  await expect(page.getByText("these words are asked")).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
});

test("facts in doubt are looked at one by one, each with the reason", async ({ page }) => {
  test.setTimeout(120_000);
  await startCollection(page);
  const body = readFileSync("content/qasem-soleimani/riwayat-singkat.md", "utf8");
  await upload(page, { name: "riwayat-singkat.md", body });
  await page.getByRole("link", { name: /in doubt/ }).click({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "Why it is in doubt" })).toBeVisible();
  await expectAccessible(page);
  const sentence = page
    .getByRole("article", { name: "Fact in doubt" })
    .getByRole("heading")
    .first();
  const doubted = (await sentence.textContent()) ?? "";
  await page
    .getByRole("button", { name: /^Accept/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: doubted, exact: true })).toBeHidden();
});
