import type { Page } from "@playwright/test";
import type { Person } from "./browser";
import { expect, signUp, somebody } from "./browser";

type File = { name: string; body: string | Buffer };

const asFile = ({ name, body }: File) => ({
  name,
  mimeType: "text/html",
  buffer: Buffer.from(body),
});

/** A new person with an empty collection, before its first document. */
export async function startCollection(page: Page): Promise<Person> {
  const person = somebody("Tess Teacher");
  await signUp(page, person);
  await page.getByRole("link", { name: "Workshop" }).click();
  await expect(page.getByRole("heading", { name: "Nothing on the bench yet" })).toBeVisible();
  await page.getByRole("link", { name: "Start a collection" }).click();
  await page.getByLabel("Name").fill("The bridge");
  await page.getByRole("button", { name: "Go on to the first document" }).click();
  await expect(page.getByRole("heading", { name: "Add a document" })).toBeVisible();
  return person;
}

export async function upload(page: Page, file: File): Promise<void> {
  await page.getByLabel("File", { exact: true }).setInputFiles(asFile(file));
  await page.getByRole("button", { name: "Read this document" }).click();
}
