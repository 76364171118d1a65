import type { Page } from "@playwright/test";
import { expect, signUp, somebody } from "./browser";

/** A shipped study set, put on Today through its own page. */
export async function putOnToday(page: Page, set = "moon-landings-roles"): Promise<void> {
  await page.goto(`/study-sets/${set}`);
  await page.getByRole("button", { name: "Put on Today" }).click();
  await expect(page.getByText(/^On Today: \d+ cards/)).toBeVisible();
}

/** A new learner before the first card of their day. */
export async function beginReview(page: Page, person = somebody("Ada")): Promise<void> {
  await signUp(page, person);
  await putOnToday(page);
  await openReview(page);
}

export async function openReview(page: Page): Promise<void> {
  await page.goto("/review");
  await expect(stemOf(page)).toBeFocused();
}

export const stemOf = (page: Page) => page.getByRole("heading", { level: 1 });

/** How many cards of the day are "new", "learning" or "due". */
export const countOf = (page: Page, word: string) =>
  page.getByRole("term").filter({ hasText: word }).locator("xpath=following-sibling::dd");

/** In the page: whether the server has confirmed all that was done on this device. */
export async function isAllSent(): Promise<boolean> {
  if (Object.keys(localStorage).some((key) => key.startsWith("footnote.review."))) return false;
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes("footnote-reviews")) return true;
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await result(indexedDB.open("footnote-reviews"));
  const waiting = await result(database.transaction("waiting").objectStore("waiting").count());
  database.close();
  return waiting === 0;
}
